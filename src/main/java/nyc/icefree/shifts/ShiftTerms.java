package nyc.icefree.shifts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a shift asks for beside its role, skills and languages, and when one signs up. Times are told by how long before the start
 * they are, so that they go with a shift that is moved or laid out again.
 *
 * @param adultsOnly for those who said that they are 18 or older
 * @param opensDays days before the start, at the same hour on the wall, from which volunteers sign up; 1 to 365, null for from
 *     when it is planned
 * @param closesHours hours before the start, from which they do no more; 1 to {@link #MOST_HOURS}, null for the start itself
 * @param handBackHours hours before the start, from which only an organizer takes somebody out; as closesHours
 * @param atLeastTwo nobody does it alone: while one person is in it, one more is looked for
 * @param leastPart minutes that somebody does of it at least who does not do all, {@link #SHORTEST_PART} to
 *     {@link #LONGEST_PART}; null where each does all of it
 * @param leastTrust how far its organization trusts whoever takes it
 */
@Embeddable
public record ShiftTerms(
        @Column(nullable = false) boolean adultsOnly,

        @Nullable Integer opensDays,
        @Nullable Integer closesHours,
        @Nullable Integer handBackHours,

        @Column(nullable = false) boolean atLeastTwo,

        @Nullable Integer leastPart,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
        TrustLevel leastTrust) {
    public static final int MOST_DAYS = 365;
    public static final int MOST_HOURS = 8_000;
    public static final int SHORTEST_PART = 30;
    public static final int LONGEST_PART = 720;
    public static final ShiftTerms NONE = new ShiftTerms(false, null, null, null, false, null, TrustLevel.NEW);

    /** The least that a shift of the role must ask for. */
    public static ShiftTerms leastOf(ShiftRole role) {
        return role.needsTwoAdults() ? NONE.withAdultsOnly(true).withAtLeastTwo(true) : NONE;
    }

    public @Nullable Instant opensAt(TimeSlot shift) {
        return opensDays == null
                ? null
                : shift.startLocal().minusDays(opensDays).atZone(shift.zone()).toInstant();
    }

    /** When sign-up begins, by the clock of the shift; null when it has. */
    public @Nullable ZonedDateTime opensLater(TimeSlot shift, Instant now) {
        var opens = opensAt(shift);
        return opens == null || !now.isBefore(opens) ? null : opens.atZone(shift.zone());
    }

    public @Nullable Instant closesAt(TimeSlot shift) {
        return before(shift, closesHours);
    }

    /** From then on who holds it gives it back by themselves no more. */
    public @Nullable Instant handBackUntil(TimeSlot shift) {
        return before(shift, handBackHours);
    }

    public boolean isHeldFast(TimeSlot shift, Instant now) {
        var until = handBackUntil(shift);
        return until != null && !now.isBefore(until);
    }

    private static @Nullable Instant before(TimeSlot shift, @Nullable Integer hours) {
        return hours == null ? null : shift.startsAt().minus(Duration.ofHours(hours));
    }

    /** One person is in it, who is not to be alone. */
    public boolean isAlone(int taken) {
        return atLeastTwo && taken == 1;
    }

    public ShiftTerms withAdultsOnly(boolean next) {
        return new ShiftTerms(next, opensDays, closesHours, handBackHours, atLeastTwo, leastPart, leastTrust);
    }

    public ShiftTerms withOpensDays(@Nullable Integer next) {
        return new ShiftTerms(adultsOnly, next, closesHours, handBackHours, atLeastTwo, leastPart, leastTrust);
    }

    public ShiftTerms withClosesHours(@Nullable Integer next) {
        return new ShiftTerms(adultsOnly, opensDays, next, handBackHours, atLeastTwo, leastPart, leastTrust);
    }

    public ShiftTerms withHandBackHours(@Nullable Integer next) {
        return new ShiftTerms(adultsOnly, opensDays, closesHours, next, atLeastTwo, leastPart, leastTrust);
    }

    public ShiftTerms withAtLeastTwo(boolean next) {
        return new ShiftTerms(adultsOnly, opensDays, closesHours, handBackHours, next, leastPart, leastTrust);
    }

    public ShiftTerms withLeastPart(@Nullable Integer next) {
        return new ShiftTerms(adultsOnly, opensDays, closesHours, handBackHours, atLeastTwo, next, leastTrust);
    }

    public ShiftTerms withLeastTrust(TrustLevel next) {
        return new ShiftTerms(adultsOnly, opensDays, closesHours, handBackHours, atLeastTwo, leastPart, next);
    }
}
