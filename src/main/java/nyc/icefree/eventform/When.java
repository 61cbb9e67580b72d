package nyc.icefree.eventform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import nyc.icefree.refusals.Refused;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place, as typed: may be incomplete or impossible.
 *
 * @param startSecond the second of the two, for a start in the hour that occurs twice in autumn; {@code endSecond}
 *     likewise
 */
public record When(
        @Nullable LocalDateTime start,
        boolean startSecond,
        @Nullable LocalDateTime end,
        boolean endSecond,
        ZoneId zone) {

    public static When of(@Nullable LocalDateTime start, @Nullable LocalDateTime end, ZoneId zone) {
        return new When(start, false, end, false, zone);
    }

    public static When of(TimeSlot slot) {
        return new When(
                slot.startLocal(),
                isSecond(slot.startLocal(), slot.zone(), slot.startsAt()),
                slot.endLocal(),
                isSecond(slot.endLocal(), slot.zone(), slot.endsAt()),
                slot.zone());
    }

    private static boolean isSecond(LocalDateTime local, ZoneId zone, Instant at) {
        return TimeSlot.occursTwice(local, zone)
                && !local.atZone(zone).withEarlierOffsetAtOverlap().toInstant().equals(at);
    }

    /** Keeps the zone; takes the first of hours that occur twice. */
    public When at(@Nullable LocalDateTime otherStart, @Nullable LocalDateTime otherEnd) {
        return of(otherStart, otherEnd, zone);
    }

    /** The same length by the wall clock from another start; unchanged when incomplete. */
    public When from(LocalDateTime otherStart) {
        return start == null || end == null ? this : at(otherStart, otherStart.plus(Duration.between(start, end)));
    }

    /** As {@link TimeSlot#isWholeDays()}; false while a time is missing. */
    public boolean isWholeDays() {
        return start != null && end != null && TimeSlot.isWholeDays(start, end);
    }

    /** Empty while a time is missing or impossible. */
    public Optional<TimeSlot> slot() {
        try {
            return start == null || end == null
                    ? Optional.empty()
                    : Optional.of(TimeSlot.of(start, startSecond, end, endSecond, zone));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }
}
