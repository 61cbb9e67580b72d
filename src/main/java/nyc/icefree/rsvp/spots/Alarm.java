package nyc.icefree.rsvp.spots;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Flood alarm of an event; stands until an organizer answers it.
 *
 * @param since null when none stands
 * @param answeredAt when an organizer last answered one; null for never
 */
public record Alarm(@Nullable Instant since, @Nullable Instant answeredAt) {
    public static final Alarm NONE = new Alarm(null, null);

    public boolean stands() {
        return since != null;
    }

    /** RSVPs before the last answer raise no new alarm. */
    public Instant from(Instant earliest) {
        return answeredAt != null && answeredAt.isAfter(earliest) ? answeredAt : earliest;
    }

    /** Whether a party held since then may come in by itself: no alarm stood meanwhile. */
    public boolean isOver(Instant heldSince, Instant now) {
        return !stands()
                && !heldSince.plus(FloodBounds.HELD).isAfter(now)
                && (answeredAt == null || !answeredAt.isAfter(heldSince));
    }
}
