package nyc.icefree.rsvp.announced;

import java.time.Instant;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;

/**
 * Announced: the spots kept for a party go to the next.
 *
 * @param at never twice in one second for a party, which can be offered spots again
 */
public record RsvpLapsed(RsvpId rsvp, EventId event, Instant at) {}
