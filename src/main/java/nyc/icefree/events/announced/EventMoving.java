package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.time.TimeSlot;

/**
 * Announced inside the transaction in which an event goes to another time: rooms move along what they keep of it.
 *
 * @param told whoever comes or helps hears of it by {@link EventChanged}
 */
public record EventMoving(EventId event, TimeSlot from, TimeSlot to, boolean told) {}
