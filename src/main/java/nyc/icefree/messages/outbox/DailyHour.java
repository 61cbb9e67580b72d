package nyc.icefree.messages.outbox;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.modulith.NamedInterface;

/** When gathered mail leaves each day, in that zone, also on days of 23 and of 25 hours. */
@NamedInterface("outbox")
public record DailyHour(ZoneId zone) {
    /** The day's work is done, and an evening is left to answer. */
    public static final LocalTime TIME = LocalTime.of(18, 0);

    public Instant next(Instant from) {
        var day = from.atZone(zone).toLocalDate();
        var today = day.atTime(TIME).atZone(zone).toInstant();
        return today.isBefore(from) ? day.plusDays(1).atTime(TIME).atZone(zone).toInstant() : today;
    }
}
