package nyc.icefree.rsvp.spots;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether organizers of an event are told that somebody may be flooding it; it stands until one of them answers.
 *
 * @param since when it stands; null when none does
 * @param answeredAt when an organizer last answered one; null for never
 */
public record Alarm(@Nullable Instant since, @Nullable Instant answeredAt) {
    public static final Alarm NONE = new Alarm(null, null);

    public boolean stands() {
        return since != null;
    }

    /** From when on answers can make an alarm: what an organizer has answered makes no other. */
    public Instant from(Instant earliest) {
        return answeredAt != null && answeredAt.isAfter(earliest) ? answeredAt : earliest;
    }

    /** Whether a party that is held since then may come in by itself now: it has waited, and no alarm stood meanwhile. */
    public boolean isOver(Instant heldSince, Instant now) {
        return !stands()
                && !heldSince.plus(FloodRule.HELD).isAfter(now)
                && (answeredAt == null || !answeredAt.isAfter(heldSince));
    }
}
