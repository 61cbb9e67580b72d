package nyc.icefree.rsvp;

import java.time.Instant;
import nyc.icefree.retention.Retention;
import nyc.icefree.retention.RetentionPeriod;

/**
 * When the retention of an event's RSVPs begins.
 *
 * @param postponed whether they wait for the event's new date
 */
public record RetentionStart(Instant at, boolean postponed) {
    public static RetentionStart end(Instant endsAt) {
        return new RetentionStart(endsAt, false);
    }

    public boolean isDue(Retention retention, Instant now) {
        return !at.isAfter(kept(retention).before(now));
    }

    public Instant until(Retention retention) {
        return kept(retention).after(at);
    }

    private RetentionPeriod kept(Retention retention) {
        return postponed ? retention.postponed() : retention.reservations();
    }
}
