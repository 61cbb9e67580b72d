package nyc.icefree.shifts.fit;

import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What of a shift's event counts for who fits it.
 *
 * @param id null for a shift that stands alone
 */
public record EventOfShift(EventStanding standing, @Nullable EventId id) {
    /** Of a shift that stands alone, which always takes place. */
    public static final EventOfShift NONE = new EventOfShift(EventStanding.TAKES_PLACE, null);

    /** Of an event that is there no more. */
    public static EventOfShift gone(EventId id) {
        return new EventOfShift(EventStanding.GONE, id);
    }

    /** Of a shift whose organization plans without whoever asks: for them it does not open. */
    public EventOfShift notOpen() {
        return standing == EventStanding.TAKES_PLACE ? new EventOfShift(EventStanding.NOT_YET, id) : this;
    }
}
