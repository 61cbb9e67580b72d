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
import nyc.icefree.refusals.Refused;

/**
 * A planned span of time, half-open: back-to-back slots do not clash. People agreed on the wall times; the instants are
 * resolved once and stored too, which keeps which of two equal autumn hours was meant.
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
            throw new Refused(TimeRefused.ENDS_BEFORE_START);
        }
    }

    /** Takes the first of two equal hours (RFC 5545, 3.3.5). */
    public static TimeSlot of(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        return of(start, false, end, false, zone);
    }

    /** @throws Refused when a clock change skips a time, or the end is not after the start */
    public static TimeSlot of(
            LocalDateTime start, boolean startSecond, LocalDateTime end, boolean endSecond, ZoneId zone) {
        return new TimeSlot(
                start,
                end,
                zone,
                resolve(start, startSecond, zone, TimeRefused.START_SKIPPED_BY_CLOCK_CHANGE),
                resolve(end, endSecond, zone, TimeRefused.END_SKIPPED_BY_CLOCK_CHANGE));
    }

    private static Instant resolve(LocalDateTime local, boolean second, ZoneId zone, TimeRefused skipped) {
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new Refused(skipped);
        }
        return local.toInstant(second ? offsets.getLast() : offsets.getFirst());
    }

    /** True when a form should ask which of two equal hours is meant. */
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

    /** From one midnight to a later one. Calendars show it as days (RFC 5545, 3.6.1), and nobody names its hours. */
    public boolean isWholeDays() {
        return isWholeDays(startLocal, endLocal);
    }

    public static boolean isWholeDays(LocalDateTime start, LocalDateTime end) {
        return start.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.isAfter(start);
    }

    /** An end at midnight does not touch the day that begins then. */
    public LocalDate lastDay() {
        return lastDay(endLocal);
    }

    public static LocalDate lastDay(LocalDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT) ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    }

    /**
     * Keeps the distance to an event that moves, by wall time; by real time in a skipped hour. When the event turns
     * between hours and whole days, this slot moves by days and keeps its hours.
     */
    public TimeSlot along(TimeSlot from, TimeSlot to) {
        return meantAlong(from, to).asItIs();
    }

    /**
     * Like {@link #along}, but keeps the wall times meant even if that day has no such hour, so that moving back
     * restores them. Call {@link #asItIs} before showing it.
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
        } catch (Refused notThatDay) {
            return new TimeSlot(startThere, endThere, to.zone, start, end);
        }
    }

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

    /** With the wall times that clocks really show. */
    public TimeSlot asItIs() {
        return new TimeSlot(
                LocalDateTime.ofInstant(startsAt, zone), LocalDateTime.ofInstant(endsAt, zone), zone, startsAt, endsAt);
    }

    private static Instant nearest(LocalDateTime local, ZoneId zone, Instant to) {
        return zone.getRules().getValidOffsets(local).stream()
                .map(local::toInstant)
                .min(Comparator.comparing(at -> Duration.between(at, to).abs()))
                .orElseThrow(() -> new Refused(TimeRefused.START_SKIPPED_BY_CLOCK_CHANGE));
    }

    public Duration duration() {
        return Duration.between(startsAt, endsAt);
    }
}
