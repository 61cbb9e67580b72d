package nyc.icefree.shifts.seats;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Briefing;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.fit.SignupCase;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustAtOrganization;
import nyc.icefree.volunteers.VolunteerProfile;
import org.jspecify.annotations.Nullable;

/** A span of work with seats; decides whether a volunteer may have one. */
@Entity
@Table(name = "shift")
public class Shift extends ShiftColumns {
    public Shift() {}

    public Shift(OrganizationId organization, ShiftDraft draft, Instant now) {
        id = UUID.randomUUID();
        eventId = draft.event() == null ? null : draft.event().value();
        organizationId = organization.value();
        createdAt = now;
        write(draft, now);
    }

    /** Shortest part; null where each does all of it. */
    @Nullable
    public Duration leastPart() {
        Integer minutes = terms.leastPart();
        return minutes == null || signup != SignupMode.OPEN ? null : Duration.ofMinutes(minutes);
    }

    public void change(ShiftDraft draft, Instant now) {
        if (!slot.equals(draft.slot())) {
            sequence++;
        }
        write(draft, now);
    }

    public TimeSlot along(TimeSlot from, TimeSlot to) {
        return MeantHours.in(slot, meant).along(from, to);
    }

    public boolean moveAlong(TimeSlot from, TimeSlot to, Instant now) {
        var next = MeantHours.in(slot, meant).meantAlong(from, to);
        if (slot.equals(next.asItIs())) {
            return false;
        }
        slot = next.asItIs();
        meant = MeantHours.of(next);
        sequence++;
        edition++;
        modifiedAt = now;
        return true;
    }

    private void write(ShiftDraft draft, Instant now) {
        role = draft.role().kind();
        ownRole = draft.role().own();
        seats = draft.seats();
        terms = draft.terms();
        meant = draft.slot().equals(slot) ? meant : null;
        slot = draft.slot();
        skills = draft.skills();
        languages = draft.languages();
        signup = draft.signup();
        wordsAgreed =
                wordsAgreed && draft.note().equals(note) && draft.meetingPoint().equals(meetingPoint);
        note = draft.note();
        meetingPoint = draft.meetingPoint();
        modifiedAt = now;
        edition++;
    }

    /** What those in it may read: while its host is not trusted, only words that an administrator agreed to. */
    public Briefing briefing(OrganizationCard host) {
        return wordsAgreed || host.trusted() ? written() : Briefing.NONE;
    }

    public Briefing written() {
        return new Briefing(note, meetingPoint);
    }

    /** While its host is not trusted, until an administrator decides. */
    public boolean wordsWait() {
        return !wordsAgreed && !written().equals(Briefing.NONE);
    }

    @Nullable
    public PersonId writer() {
        return wordsBy == null ? null : new PersonId(wordsBy);
    }

    public Shift writtenBy(PersonId writer) {
        wordsBy = writer.value();
        return this;
    }

    /** The same words need no second yes. */
    public Shift copied(OrganizationId host, ShiftDraft draft, Instant now) {
        var copy = new Shift(host, draft, now);
        copy.wordsBy = wordsBy;
        copy.wordsAgreed = wordsAgreed && copy.written().equals(written());
        return copy;
    }

    /** @param declined why the words are taken out, empty without a reason; null when agreed */
    public void decideWords(@Nullable String declined, Instant now) {
        note = declined == null ? note : NoteByLanguage.NONE;
        meetingPoint = declined == null ? meetingPoint : "";
        wordsDeclined = declined;
        wordsAgreed = true;
        modifiedAt = now;
        edition++;
    }

    /**
     * A volunteer's status for this shift now.
     *
     * @param trust at the shift's organization
     * @param commitments as {@link SignupCase#held}
     * @param own their assignment here, null for none
     * @param moment now, in the campaign's zone
     */
    public SignupStatus statusFor(
            VolunteerProfile volunteer,
            TrustAtOrganization trust,
            Collection<Commitment> commitments,
            @Nullable AssignmentState own,
            EventOfShift event,
            ZonedDateTime moment) {
        return statusFor(null, isFull(), volunteer, trust, commitments, own, event, moment);
    }

    /**
     * The same for a part.
     *
     * @param part null for all of it
     */
    public SignupStatus statusFor(
            @Nullable Part part,
            boolean full,
            VolunteerProfile volunteer,
            TrustAtOrganization trust,
            Collection<Commitment> commitments,
            @Nullable AssignmentState own,
            EventOfShift event,
            ZonedDateTime moment) {
        return SignupStatus.of(new SignupCase(card(part), full, volunteer, trust, commitments, own, event, moment));
    }

    /**
     * Counts its seats again after a change, under its lock.
     *
     * @param rows all assignments to it
     */
    public void count(Collection<Assignment> rows) {
        var together = Part.whole(slot).together(parts(rows));
        taken = together.getMin();
        peak = together.getMax();
    }

    /**
     * At some moment of the part all seats are taken.
     *
     * @param rows all other assignments
     */
    public boolean isFull(Part part, Collection<Assignment> rows) {
        return part.together(parts(rows)).getMax() >= seats;
    }

    /**
     * Stretches with an empty seat, in order; empty unless it is done in parts.
     *
     * @param rows all assignments to it
     */
    public List<Part> free(Collection<Assignment> rows) {
        return leastPart() == null ? List.of() : Part.whole(slot).free(parts(rows), seats);
    }

    /** @throws Refused when the part leaves a stretch too short for anybody. @param rows all assignments to it */
    void requireUsableRemainder(Part part, Duration least, Collection<Assignment> rows) {
        part.requireUsableRemainder(Part.whole(slot), parts(rows), seats, least);
    }

    public boolean wouldEndParts(ShiftDraft next) {
        return !slot.equals(next.slot()) || next.terms().atLeastTwo();
    }

    public boolean has(@Nullable Part part) {
        return part == null || !terms.atLeastTwo() && part.isWithin(slot);
    }

    private List<Part> parts(Collection<Assignment> rows) {
        return rows.stream()
                .filter(Assignment::isOfTeam)
                .map(row -> Objects.requireNonNullElseGet(row.part(), () -> Part.whole(slot)))
                .toList();
    }

    public boolean isAlone() {
        return terms.isAlone(taken);
    }

    public boolean needsTwo() {
        return terms.isAlone(taken + 1);
    }

    /** Zero or more. */
    public int missing() {
        return Math.max(0, seats - taken);
    }

    /** Seats for people who do all of it; zero or more. */
    public int free() {
        return Math.max(0, seats - peak);
    }

    public boolean isFull() {
        return peak >= seats;
    }

    public boolean hasRoom() {
        return !isFull() || leastPart() != null && taken < seats;
    }
}
