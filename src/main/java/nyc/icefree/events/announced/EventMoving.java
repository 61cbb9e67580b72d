package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.time.TimeSlot;

/**
 * Announced when an event gets another time, in the same transaction: rooms move what they keep of it.
 *
 * @param told people hear of it by {@link EventChanged}
 */
public record EventMoving(EventId event, TimeSlot from, TimeSlot to, boolean told) {}
