package nyc.icefree.rsvp.announced;

import java.time.Instant;
import nyc.icefree.disclosure.EventId;

/**
 * Announced: organizers must look at a possible flood.
 *
 * @param at since when
 */
public record FloodAlarmed(EventId event, Instant at) {}
