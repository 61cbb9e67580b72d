package nyc.icefree.messages.outbox;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.modulith.NamedInterface;

/**
 * The hour of each day at which what was gathered leaves together.
 *
 * @param zone by whose clock, also on the days of 23 and of 25 hours
 */
@NamedInterface("outbox")
public record DailyHour(ZoneId zone) {
    /** When the day's work is done, and there is an evening left to answer in. */
    public static final LocalTime TIME = LocalTime.of(18, 0);

    /** The first that does not lie before that moment; the same to the second for all moments since the one before it. */
    public Instant next(Instant from) {
        var day = from.atZone(zone).toLocalDate();
        var today = day.atTime(TIME).atZone(zone).toInstant();
        return today.isBefore(from) ? day.plusDays(1).atTime(TIME).atZone(zone).toInstant() : today;
    }
}
