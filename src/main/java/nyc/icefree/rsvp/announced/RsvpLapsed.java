package nyc.icefree.rsvp.announced;

import java.time.Instant;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;

/** Announced: the places that were kept for a party go to the next. @param at when, in a second of its own; a party can be offered places again */
public record RsvpLapsed(RsvpId rsvp, EventId event, Instant at) {}
