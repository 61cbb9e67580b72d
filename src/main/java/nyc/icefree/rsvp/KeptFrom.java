package nyc.icefree.rsvp;

import java.time.Instant;
import nyc.icefree.retention.Kept;
import nyc.icefree.retention.Retention;

/**
 * When the time begins that an event's answers are still kept.
 *
 * @param postponed whether they wait for its new date
 */
record KeptFrom(Instant at, boolean postponed) {
    static KeptFrom end(Instant endsAt) {
        return new KeptFrom(endsAt, false);
    }

    boolean isDue(Retention retention, Instant now) {
        return !at.isAfter(kept(retention).before(now));
    }

    Instant until(Retention retention) {
        return kept(retention).after(at);
    }

    private Kept kept(Retention retention) {
        return postponed ? retention.postponed() : retention.reservations();
    }
}
