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
 * Demands of a shift beside role, skills and languages, and the times of its sign-up. Times are relative to the start, so
 * they move with the shift.
 *
 * @param adultsOnly only for people who said that they are 18 or older
 * @param opensDays sign-up opens this many days before the start, at the same wall time; 1 to 365, null for at once
 * @param closesHours sign-up closes this many hours before the start; 1 to {@link #MOST_HOURS}, null for at the start
 * @param handBackHours this many hours before the start, giving back ends and only organizers take people out; as
 *     closesHours
 * @param atLeastTwo nobody does it alone: while one person is in it, one more is sought
 * @param leastPart shortest part in minutes, {@link #SHORTEST_PART} to {@link #LONGEST_PART}; null when everybody does
 *     all of it
 * @param leastTrust least trust level that its organization requires
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

    public static ShiftTerms leastOf(ShiftRole role) {
        return role.needsTwoAdults() ? NONE.withAdultsOnly(true).withAtLeastTwo(true) : NONE;
    }

    public @Nullable Instant opensAt(TimeSlot shift) {
        return opensDays == null
                ? null
                : shift.startLocal().minusDays(opensDays).atZone(shift.zone()).toInstant();
    }

    /** When sign-up begins, in the shift's zone; null when it has begun. */
    public @Nullable ZonedDateTime opensLater(TimeSlot shift, Instant now) {
        var opens = opensAt(shift);
        return opens == null || !now.isBefore(opens) ? null : opens.atZone(shift.zone());
    }

    public @Nullable Instant closesAt(TimeSlot shift) {
        return before(shift, closesHours);
    }

    public @Nullable Instant handBackUntil(TimeSlot shift) {
        return before(shift, handBackHours);
    }

    public boolean isTooLateToHandBack(TimeSlot shift, Instant now) {
        var until = handBackUntil(shift);
        return until != null && !now.isBefore(until);
    }

    private static @Nullable Instant before(TimeSlot shift, @Nullable Integer hours) {
        return hours == null ? null : shift.startsAt().minus(Duration.ofHours(hours));
    }

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
