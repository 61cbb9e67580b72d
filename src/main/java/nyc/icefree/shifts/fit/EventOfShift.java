package nyc.icefree.shifts.fit;

import nyc.icefree.eventviews.EventGround;
import nyc.icefree.eventviews.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What of a shift's event counts for who fits it.
 *
 * @param id null for a shift that stands alone
 */
public record EventOfShift(EventStanding standing, @Nullable EventId id, EventGround ground) {
    /** Of a shift that stands alone, which always takes place. */
    public static final EventOfShift NONE = new EventOfShift(EventStanding.TAKES_PLACE, null, EventGround.NONE);

    /** Of an event that is there no more. */
    public static EventOfShift gone(EventId id) {
        return new EventOfShift(EventStanding.GONE, id, EventGround.NONE);
    }
}
