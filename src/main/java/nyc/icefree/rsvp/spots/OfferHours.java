package nyc.icefree.rsvp.spots;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When an offer of places is sent and when it lapses: twelve hours later, but never after half of the time that is left until
 * the start, so that somebody else can still be asked. At night nothing is sent and nothing lapses: an offer that would lapse
 * then lasts until the morning where half of the time allows it, and else only until the evening before.
 */
public record OfferHours(Instant start, ZoneId zone) {
    static final Duration LONGEST = Duration.ofHours(12);
    /** A shorter one is worth nothing to who does not look at their telephone all the time. */
    static final Duration SHORTEST = Duration.ofMinutes(15);

    static final LocalTime EVENING = LocalTime.of(21, 0);
    static final LocalTime MORNING = LocalTime.of(8, 0);

    /** For so long before the start places are kept for nobody: empty chairs help nobody. */
    public static final Duration LAST_HOURS = Duration.ofHours(12);

    /** Until when an offer lasts that is sent now; empty when none is sent. */
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

    /** When an offer can be sent that is not sent now: the next morning, where one would still be worth something. */
    public Optional<Instant> nextSending(Instant now) {
        Instant morning = morningAfter(now);
        return until(morning).isPresent() ? Optional.of(morning) : Optional.empty();
    }

    /** Whether places are kept for a party that was passed over often enough. */
    public boolean keepsSpots(Instant now) {
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
