package nyc.icefree.shifts.fit;

import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a shift's event that matter for who fits it.
 *
 * @param id null for a shift without an event
 */
public record EventOfShift(EventStanding standing, @Nullable EventId id) {
    public static final EventOfShift NONE = new EventOfShift(EventStanding.TAKES_PLACE, null);

    public static EventOfShift gone(EventId id) {
        return new EventOfShift(EventStanding.GONE, id);
    }

    /** For volunteers whom the organization has blocked: the shift does not open for them. */
    public EventOfShift notOpen() {
        return standing == EventStanding.TAKES_PLACE ? new EventOfShift(EventStanding.NOT_YET, id) : this;
    }
}
