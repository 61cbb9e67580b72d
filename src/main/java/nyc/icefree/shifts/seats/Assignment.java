package nyc.icefree.shifts.seats;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.SignupStatus;
import org.jspecify.annotations.Nullable;

/** One volunteer in one shift: a single row, however often they take it and hand it back. */
@Entity
@Table(name = "assignment")
public class Assignment {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID shiftId;

    @Column(nullable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private AssignmentState state;

    /** Sealed under the volunteer's key: what an organizer wrote about a person. */
    private byte @Nullable [] reason;

    /** What it was written for, sealed as {@link #setAsidePlace}: kinds of obstacles; null where that is not known. */
    private byte @Nullable [] setAside;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant changedAt;

    /** How long they did it, as an organizer says when it is over; null where it is what was planned. */
    private @Nullable Integer helpedMinutes;

    /** Of the shift, from when and until when they do it; null for all of it. */
    private @Nullable Integer fromMinute;

    private @Nullable Integer untilMinute;

    @Version
    private int version;

    public Assignment() {}

    /** Comes into being as handed back: the caller says at once what it becomes. */
    public Assignment(ShiftId shift, PersonId person, Instant now) {
        id = UUID.randomUUID();
        shiftId = shift.value();
        personId = person.value();
        state = AssignmentState.HANDED_BACK;
        createdAt = now;
        changedAt = now;
    }

    public void ask(Instant now) {
        does(null);
        become(AssignmentState.ASKED, null, now);
    }

    public void confirm(byte @Nullable [] sealedReason, byte @Nullable [] sealedKinds, Instant now) {
        become(AssignmentState.CONFIRMED, sealedReason, now);
        setAside = sealedKinds;
    }

    /** @param part null for all of the shift */
    public void does(@Nullable Part part) {
        fromMinute = part == null ? null : part.from();
        untilMinute = part == null ? null : part.until();
    }

    /** What they do of the shift, or did until they left it; null for all of it. */
    @Nullable
    public Part part() {
        return fromMinute == null || untilMinute == null ? null : new Part(fromMinute, untilMinute);
    }

    public void decline(Instant now) {
        become(AssignmentState.DECLINED, null, now);
    }

    public void handBack(Instant now) {
        become(AssignmentState.HANDED_BACK, null, now);
    }

    /** The organizer who put them in took that back, and there had been nothing. */
    public void takeBack(Instant now) {
        become(AssignmentState.TAKEN_BACK, null, now);
    }

    /** Again, with all that the row had; their seat is for the caller to give. */
    public void standAgain(AssignmentSnapshot before, Instant now) {
        does(before.part());
        become(before.state(), before.sealedReason(), now);
        setAside = before.sealedKinds();
        correct(before.corrected());
    }

    /**
     * As it can be taken back.
     *
     * @param day what else hangs on it
     */
    public AssignmentSnapshot stands(DayStatements.Standing day, Set<SignupStatus.Kind> obstacles) {
        return new AssignmentSnapshot(state, reason, setAside, corrected(), day, part(), obstacles);
    }

    /** They are there. Neither what an organizer wrote nor when they took it changes. */
    public void serve() {
        state = AssignmentState.SERVED;
    }

    /** That they are there is taken back: they hold it as before. */
    public void serveNot() {
        state = AssignmentState.CONFIRMED;
    }

    public void correct(@Nullable Duration time) {
        helpedMinutes = time == null ? null : (int) time.toMinutes();
    }

    private void become(AssignmentState next, byte @Nullable [] sealedReason, Instant now) {
        state = next;
        reason = sealedReason;
        setAside = null;
        correct(null);
        changedAt = now.truncatedTo(ChronoUnit.MICROS); // as the row says it
    }

    /** Where its reason is sealed. */
    public String place() {
        return "assignment:reason:" + id;
    }

    /** Where the kinds are sealed that its reason sets aside. */
    public String setAsidePlace() {
        return "assignment:set-aside:" + id;
    }

    public AssignmentId id() {
        return new AssignmentId(id);
    }

    public ShiftId shift() {
        return new ShiftId(shiftId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public AssignmentState state() {
        return state;
    }

    /** The same as others count it: null for what an organizer did and took back. */
    @Nullable
    AssignmentState own() {
        return state == AssignmentState.TAKEN_BACK ? null : state;
    }

    /** Held, and not missed. */
    public boolean helped() {
        return state == AssignmentState.CONFIRMED || state == AssignmentState.SERVED;
    }

    /** In the team of the shift, or was in it until its end. */
    public boolean isOfTeam() {
        return state.isOfTeam();
    }

    public boolean isConfirmed() {
        return state == AssignmentState.CONFIRMED;
    }

    public boolean isAsked() {
        return state == AssignmentState.ASKED;
    }

    public byte @Nullable [] reason() {
        return reason;
    }

    public byte @Nullable [] setAside() {
        return setAside;
    }

    /** Null for what was planned. */
    @Nullable
    public Duration corrected() {
        return helpedMinutes == null ? null : Duration.ofMinutes(helpedMinutes);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}
