package nyc.icefree.shifts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.columns.MeantHours;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.fit.SignupCase;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.parts.PartOf;
import nyc.icefree.shifts.parts.Split;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.Footing;
import nyc.icefree.volunteers.VolunteerProfile;
import org.jspecify.annotations.Nullable;

/** A span of work with seats; the one place that decides whether a volunteer may have one of them. */
@Entity
@Table(name = "shift")
class Shift extends ShiftColumns {
    /** As they can be deleted. */
    static final Comparator<Shift> PARTS_FIRST = Comparator.comparing(shift -> !shift.part.isPart());

    protected Shift() {}

    Shift(OrganizationId organization, ShiftDraft draft, Instant now) {
        id = UUID.randomUUID();
        eventId = draft.event() == null ? null : draft.event().value();
        organizationId = organization.value();
        createdAt = now;
        write(draft, now);
    }

    private Shift(Shift like, PartOf part, TimeSlot span, Instant now) {
        this(like.organization(), like.draft().onlySeat(span), now);
        this.part = part;
    }

    /**
     * Gives a free seat away in parts: one of the planned shift becomes parts, and a part that nobody has becomes shorter ones.
     *
     * @return the part that was chosen, then what is left
     */
    List<Shift> cut(Split split, Instant now) {
        if (part.isPart()) {
            reach(split.part(), now);
            return Stream.concat(Stream.of(this), split.rests().stream().map(rest -> new Shift(this, part, rest, now)))
                    .toList();
        }
        var of = new PartOf(id, UUID.randomUUID(), 0);
        seats--;
        part = part.with(part.inParts() + 1);
        edition++;
        return Stream.concat(Stream.of(split.part()), split.rests().stream())
                .map(span -> new Shift(this, of, span, now))
                .toList();
    }

    /**
     * Makes a part again of this, in which it had gone up: the seat is then in parts as it was, though what is left of it may be
     * cut otherwise.
     *
     * @param split of this at the part's span
     * @return what is left of it that is new
     */
    List<Shift> cutAgain(Shift gone, Split split, Instant now) {
        var rests = split.rests();
        gone.comeBack(part.isPart() ? part : new PartOf(id, UUID.randomUUID(), 0), split.part(), now);
        if (!part.isPart()) {
            seats--;
            part = part.with(part.inParts() + 1);
            edition++;
            return rests.stream()
                    .map(rest -> new Shift(this, gone.part, rest, now))
                    .toList();
        }
        if (rests.isEmpty()) {
            giveUp(now);
        } else {
            reach(rests.getFirst(), now);
        }
        return rests.stream()
                .skip(1)
                .map(rest -> new Shift(this, part, rest, now))
                .toList();
    }

    private void comeBack(PartOf as, TimeSlot span, Instant now) {
        part = as;
        seats = 1;
        reach(span, now);
    }

    /** A part that nobody has is from then to then; what its terms count from stays the moment that it was. */
    void reach(TimeSlot span, Instant now) {
        terms = terms.startingLater(slot.startsAt(), span.startsAt());
        slot = span;
        meant = null;
        sequence++;
        edition++;
        modifiedAt = now;
    }

    /** A part that nobody has: its seat is elsewhere now. */
    void giveUp(Instant now) {
        seats = 0;
        terms = terms.withSpare(0);
        edition++;
        modifiedAt = now;
    }

    /** Nobody has a part of one of its seats any more. */
    void takeSeatBack(Instant now) {
        seats++;
        part = part.with(part.inParts() - 1);
        edition++;
        modifiedAt = now;
    }

    /** There is nothing of it any more: all its seats are parts, or it was a part that became one with others. */
    boolean isElsewhere() {
        return seats == 0 && taken == 0;
    }

    /** One of the seats that are needed is left, and so can be cut. */
    boolean hasSeatToCut() {
        return seats > 0 && taken < seats;
    }

    PartOf part() {
        return part;
    }

    boolean isPart() {
        return part.isPart();
    }

    /** Of its seats some are taken in parts. */
    boolean isInParts() {
        return part.inParts() > 0;
    }

    @Override
    UUID plannedId() {
        return part.partOf() == null ? id : part.partOf();
    }

    boolean isVacantPart() {
        return part.isPart() && seats > 0 && taken == 0;
    }

    /** Whether the other is a part that is still there, of the same seat as this one. */
    boolean isOfSameSeat(Shift other) {
        return other.part.isPart()
                && (other.seats > 0 || other.taken > 0)
                && Objects.equals(part.partGroup(), other.part.partGroup());
    }

    /** How long a part is at least; null where each does all of it. */
    @Nullable
    Duration leastPart() {
        Integer minutes = terms.leastPart();
        return minutes == null || signup != SignupMode.OPEN ? null : Duration.ofMinutes(minutes);
    }

    void change(ShiftDraft draft, Instant now) {
        if (!slot.equals(draft.slot())) {
            sequence++;
        }
        write(draft, now);
    }

    /** Where it is when its event goes from one time to another. */
    TimeSlot along(TimeSlot from, TimeSlot to) {
        return MeantHours.in(slot, meant).along(from, to);
    }

    /** @return whether it is at another time now */
    boolean moveAlong(TimeSlot from, TimeSlot to, Instant now) {
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
        extra = Math.max(0, taken - most());
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
    SignupStatus statusFor(
            VolunteerProfile volunteer,
            Footing footing,
            Collection<Commitment> commitments,
            @Nullable AssignmentState own,
            EventOfShift event,
            ZonedDateTime moment) {
        return SignupStatus.of(new SignupCase(card(), isFull(), volunteer, footing, commitments, own, event, moment));
    }

    /** Gives a seat; one beyond those planned is counted as extra, so only after somebody decided so. */
    void seat() {
        if (taken == most() + extra) {
            extra++;
        }
        taken++;
    }

    void free() {
        if (taken == 0) {
            throw new IllegalStateException("nobody is in the shift " + id);
        }
        taken--;
        extra = Math.max(0, Math.min(extra, taken - most()));
    }

    /** One person is in it, who is not to be alone. */
    boolean isAlone() {
        return terms.isAlone(taken);
    }

    /** Zero or more. */
    int missing() {
        return Math.max(0, seats - taken);
    }

    boolean isFull() {
        return taken >= most() || isElsewhere();
    }

    private int most() {
        return seats + terms.spare();
    }

    /** As it was planned, whatever became of its seats; empty for a part. */
    Optional<ShiftDraft> planned() {
        return part.isPart() ? Optional.empty() : Optional.of(draft().withSeats(seats + part.inParts()));
    }
}
