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

/** One volunteer in one shift: a single row, however often they take it and give it back. */
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

    /** The reason that an organizer wrote, sealed under the volunteer's key. */
    private byte @Nullable [] reason;

    /** The kinds of obstacles that the reason overrules, sealed at {@link #setAsidePlace}; null when they are unknown. */
    private byte @Nullable [] setAside;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant changedAt;

    /** Minutes helped, as corrected by an organizer after the shift; null for the planned time. */
    private @Nullable Integer helpedMinutes;

    /** Minutes of the shift that they do; null for all of it. */
    private @Nullable Integer fromMinute;

    private @Nullable Integer untilMinute;

    @Version
    private int version;

    public Assignment() {}

    /** Starts as handed back; the caller sets the real state at once. */
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

    public void does(@Nullable Part part) {
        fromMinute = part == null ? null : part.from();
        untilMinute = part == null ? null : part.until();
    }

    /** Their part, also after they left the shift; null for all of it. */
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

    public void takeBack(Instant now) {
        become(AssignmentState.TAKEN_BACK, null, now);
    }

    /** Restores the row; the caller gives the seat. */
    public void standAgain(AssignmentSnapshot before, Instant now) {
        does(before.part());
        become(before.state(), before.sealedReason(), now);
        setAside = before.sealedKinds();
        correct(before.corrected());
    }

    public AssignmentSnapshot stands(DayStatements.Standing day, Set<SignupStatus.Kind> obstacles) {
        return new AssignmentSnapshot(state, reason, setAside, corrected(), day, part(), obstacles);
    }

    /** Keeps the organizer's reason and the time of the last change. */
    public void serve() {
        state = AssignmentState.SERVED;
    }

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
        changedAt = now.truncatedTo(ChronoUnit.MICROS); // the precision of the database
    }

    /** The vault's name for the sealed reason. */
    public String place() {
        return "assignment:reason:" + id;
    }

    /** The vault's name for the sealed kinds of obstacles. */
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

    /** The state for counting: null for an assigning that was undone. */
    @Nullable
    public AssignmentState own() {
        return state == AssignmentState.TAKEN_BACK ? null : state;
    }

    public boolean helped() {
        return state.helped();
    }

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

    /** Null for the planned time. */
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
