package nyc.icefree.rsvp.spots;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When an offer is sent and lapses: after twelve hours, but never past half of the time until the start, so that
 * somebody else can still be asked. At night none is sent or lapses: such an offer lasts until the morning, or if half
 * of the time does not allow it, only until the evening before.
 */
public record OfferHours(Instant start, ZoneId zone) {
    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration SHORTEST = Duration.ofMinutes(15);

    static final LocalTime EVENING = LocalTime.of(21, 0);
    static final LocalTime MORNING = LocalTime.of(8, 0);

    /** Before the start no spots are set aside for anybody any more. */
    public static final Duration LAST_HOURS = Duration.ofHours(12);

    public Optional<Instant> until(Instant now) {
        if (isNight(now) || !now.isBefore(start)) {
            return Optional.empty();
        }
        Instant half = now.plus(Duration.between(now, start).dividedBy(2));
        Instant wanted = now.plus(LONGEST);
        Instant until = byDay(half.isBefore(wanted) ? half : wanted, half);
        return Duration.between(now, until).compareTo(SHORTEST) < 0 ? Optional.empty() : Optional.of(until);
    }

    private Instant byDay(Instant until, Instant latest) {
        if (!isNight(until)) {
            return until;
        }
        Instant morning = morningAfter(until);
        if (!morning.isAfter(latest)) {
            return morning;
        }
        ZonedDateTime there = until.atZone(zone);
        var day = there.toLocalTime().isBefore(MORNING) ? there.toLocalDate().minusDays(1) : there.toLocalDate();
        return day.atTime(EVENING).atZone(zone).toInstant();
    }

    /** The next morning, if an offer would still last long enough. */
    public Optional<Instant> nextSending(Instant now) {
        Instant morning = morningAfter(now);
        return until(morning).isPresent() ? Optional.of(morning) : Optional.empty();
    }

    public boolean setsSpotsAside(Instant now) {
        return now.isBefore(lastHours());
    }

    public Instant lastHours() {
        return start.minus(LAST_HOURS);
    }

    private boolean isNight(Instant at) {
        LocalTime there = at.atZone(zone).toLocalTime();
        return !there.isBefore(EVENING) || there.isBefore(MORNING);
    }

    private Instant morningAfter(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        var day = there.toLocalTime().isBefore(MORNING)
                ? there.toLocalDate()
                : there.toLocalDate().plusDays(1);
        return day.atTime(MORNING).atZone(zone).toInstant();
    }
}
