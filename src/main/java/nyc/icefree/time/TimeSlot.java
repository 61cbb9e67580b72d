package nyc.icefree.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import nyc.icefree.time.TimeRefused.Reason;

/**
 * A planned span of time, half-open: back-to-back slots do not clash. The wall times are what people agreed on; the
 * instants are resolved once from them and stored too, which also keeps which of two equal autumn hours was meant.
 */
@Embeddable
public record TimeSlot(
        @Column(name = "start_local", nullable = false) LocalDateTime startLocal,
        @Column(name = "end_local", nullable = false) LocalDateTime endLocal,

        @Column(name = "zone", nullable = false, length = 60)
        ZoneId zone,

        @Column(name = "starts_at", nullable = false) Instant startsAt,
        @Column(name = "ends_at", nullable = false) Instant endsAt) {

    public TimeSlot {
        if (!endsAt.isAfter(startsAt)) {
            throw new TimeRefused(Reason.ENDS_BEFORE_START);
        }
    }

    /** Both wall times in one zone; of an hour that occurs twice the first is meant (RFC 5545, 3.3.5). */
    public static TimeSlot of(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        return of(start, false, end, false, zone);
    }

    /**
     * @param startSecond of a start in the hour that occurs twice, the second is meant
     * @param endSecond likewise for the end
     * @throws TimeRefused when a time is skipped by a clock change, or the end is not after the start
     */
    public static TimeSlot of(
            LocalDateTime start, boolean startSecond, LocalDateTime end, boolean endSecond, ZoneId zone) {
        return new TimeSlot(
                start,
                end,
                zone,
                resolve(start, startSecond, zone, Reason.START_SKIPPED_BY_CLOCK_CHANGE),
                resolve(end, endSecond, zone, Reason.END_SKIPPED_BY_CLOCK_CHANGE));
    }

    private static Instant resolve(LocalDateTime local, boolean second, ZoneId zone, Reason skipped) {
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new TimeRefused(skipped);
        }
        return local.toInstant(second ? offsets.getLast() : offsets.getFirst());
    }

    /** True when the wall time occurs twice in the zone, so that a form should ask which is meant. */
    public static boolean occursTwice(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).size() > 1;
    }

    public boolean overlaps(TimeSlot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    public boolean hasStarted(Instant now) {
        return !startsAt.isAfter(now);
    }

    /** From one midnight to a later one: nobody says hours of it, and calendars show it as days (RFC 5545, 3.6.1). */
    public boolean isWholeDays() {
        return isWholeDays(startLocal, endLocal);
    }

    public static boolean isWholeDays(LocalDateTime start, LocalDateTime end) {
        return start.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.isAfter(start);
    }

    /** The day before an end at midnight: the day that begins then is not touched. */
    public LocalDate lastDay() {
        return lastDay(endLocal);
    }

    public static LocalDate lastDay(LocalDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT) ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    }

    /**
     * As far from another event's start as it was from that of its own, by the clock on the wall there; by real time where
     * that would be in an hour that does not exist on the day, and so of two equal hours the one that is meant. Where hours
     * become whole days or whole days hours, it goes from day to day and keeps its own hours.
     */
    public TimeSlot along(TimeSlot from, TimeSlot to) {
        return meantAlong(from, to).asItIs();
    }

    /**
     * The same with the hours on the wall that are meant, although there may be none such that day: from there it comes back
     * to where it was. Never shown to anybody but {@link #asItIs}.
     */
    public TimeSlot meantAlong(TimeSlot from, TimeSlot to) {
        if (from.isWholeDays() != to.isWholeDays()) {
            return meantAlong(from.days(), to.days());
        }
        var by = Duration.between(from.startLocal, to.startLocal);
        var start = to.startsAt.plus(Duration.between(from.startsAt, startsAt));
        var end = start.plus(duration());
        boolean sameZone = zone.equals(from.zone);
        var startThere = (sameZone ? startLocal : LocalDateTime.ofInstant(startsAt, from.zone)).plus(by);
        var endThere = (sameZone ? endLocal : LocalDateTime.ofInstant(endsAt, from.zone)).plus(by);
        try {
            return new TimeSlot(
                    startThere,
                    endThere,
                    to.zone,
                    nearest(startThere, to.zone, start),
                    nearest(endThere, to.zone, end));
        } catch (TimeRefused notThatDay) {
            return new TimeSlot(startThere, endThere, to.zone, start, end);
        }
    }

    /** From the midnight before to the midnight after. */
    private TimeSlot days() {
        var first = startLocal.toLocalDate();
        var after = lastDay().plusDays(1);
        return new TimeSlot(
                first.atStartOfDay(),
                after.atStartOfDay(),
                zone,
                first.atStartOfDay(zone).toInstant(),
                after.atStartOfDay(zone).toInstant());
    }

    /** With the hours that clocks show then. */
    public TimeSlot asItIs() {
        return new TimeSlot(
                LocalDateTime.ofInstant(startsAt, zone), LocalDateTime.ofInstant(endsAt, zone), zone, startsAt, endsAt);
    }

    private static Instant nearest(LocalDateTime local, ZoneId zone, Instant to) {
        return zone.getRules().getValidOffsets(local).stream()
                .map(local::toInstant)
                .min(Comparator.comparing(at -> Duration.between(at, to).abs()))
                .orElseThrow(() -> new TimeRefused(Reason.START_SKIPPED_BY_CLOCK_CHANGE));
    }

    public Duration duration() {
        return Duration.between(startsAt, endsAt);
    }
}
