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
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.PartRefused;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.fit.SignupCase;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustAtOrganization;
import nyc.icefree.volunteers.VolunteerProfile;
import org.jspecify.annotations.Nullable;

/** A span of work with seats; the one place that decides whether a volunteer may have one of them. */
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

    /** How long a part is at least; null where each does all of it. */
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

    /** Where it is when its event goes from one time to another. */
    public TimeSlot along(TimeSlot from, TimeSlot to) {
        return MeantHours.in(slot, meant).along(from, to);
    }

    /** @return whether it is at another time now */
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
        note = draft.note();
        meetingPoint = draft.meetingPoint();
        modifiedAt = now;
        edition++;
    }

    /**
     * How a volunteer stands to this shift now.
     *
     * @param footing with the organization of this shift
     * @param commitments as {@link SignupCase#held}
     * @param own their assignment here, null for none
     * @param moment now, by the clock of home
     */
    public SignupStatus statusFor(
            VolunteerProfile volunteer,
            TrustAtOrganization footing,
            Collection<Commitment> commitments,
            @Nullable AssignmentState own,
            EventOfShift event,
            ZonedDateTime moment) {
        return statusFor(null, isFull(), volunteer, footing, commitments, own, event, moment);
    }

    /**
     * The same of a part of it.
     *
     * @param part null for all of it
     */
    public SignupStatus statusFor(
            @Nullable Part part,
            boolean full,
            VolunteerProfile volunteer,
            TrustAtOrganization footing,
            Collection<Commitment> commitments,
            @Nullable AssignmentState own,
            EventOfShift event,
            ZonedDateTime moment) {
        return SignupStatus.of(new SignupCase(card(part), full, volunteer, footing, commitments, own, event, moment));
    }

    /** Counts its seats anew, under its lock, after somebody came or left. @param rows all assignments to it */
    public void count(Collection<Assignment> rows) {
        var together = Part.whole(slot).together(parts(rows));
        taken = together.getMin();
        peak = together.getMax();
    }

    /** At some moment of the part all seats are taken. @param rows of all others */
    public boolean isFull(Part part, Collection<Assignment> rows) {
        return part.together(parts(rows)).getMax() >= seats;
    }

    /** Where it is done in parts: the stretches with an empty seat, in order; else empty. @param rows all assignments to it */
    public List<Part> free(Collection<Assignment> rows) {
        return leastPart() == null ? List.of() : Part.whole(slot).free(parts(rows), seats);
    }

    /** @throws PartRefused when whoever does the part leaves a rest that nobody can take. @param rows all assignments to it */
    void requireRest(Part part, Duration least, Collection<Assignment> rows) {
        part.requireRest(Part.whole(slot), parts(rows), seats, least);
    }

    /** Nobody who does a part could keep it by that. */
    public boolean wouldEndParts(ShiftDraft next) {
        return !slot.equals(next.slot()) || next.terms().atLeastTwo();
    }

    /** It still has that part. @param part null for all of it */
    public boolean has(@Nullable Part part) {
        return part == null || !terms.atLeastTwo() && part.isWithin(slot);
    }

    private List<Part> parts(Collection<Assignment> rows) {
        return rows.stream()
                .filter(Assignment::isOfTeam)
                .map(row -> Objects.requireNonNullElseGet(row.part(), () -> Part.whole(slot)))
                .toList();
    }

    /** One person is in it, who is not to be alone. */
    public boolean isAlone() {
        return terms.isAlone(taken);
    }

    /** Nobody is in it, and one person would be alone who is not to be. */
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

    /** Nobody more can do all of it. */
    public boolean isFull() {
        return peak >= seats;
    }

    /** Somebody can do all of it, or a part. */
    public boolean hasRoom() {
        return !isFull() || leastPart() != null && taken < seats;
    }
}
