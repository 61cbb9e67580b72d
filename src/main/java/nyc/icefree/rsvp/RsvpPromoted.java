package nyc.icefree.rsvp;

import java.time.Instant;
import nyc.icefree.disclosure.EventId;

/**
 * Announced: a party without spots has them now.
 *
 * @param at never twice in one second for a party, so it tells one promotion from the next
 */
public record RsvpPromoted(RsvpId rsvp, EventId event, Instant at) {}
