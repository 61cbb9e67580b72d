package nyc.icefree.rsvp.announced;

import java.time.Instant;
import nyc.icefree.disclosure.EventId;

/** Announced: so much of an event is asked for in a rush, or held, that its organizers have to look. @param at since when */
public record FloodAlarmed(EventId event, Instant at) {}
