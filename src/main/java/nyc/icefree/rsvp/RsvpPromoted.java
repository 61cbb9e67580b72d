package nyc.icefree.rsvp;

import java.time.Instant;
import nyc.icefree.disclosure.EventId;

/**
 * Announced: a party without spots has them now.
 *
 * @param at in a second of its own; tells one promotion of a party from its next
 */
public record RsvpPromoted(RsvpId rsvp, EventId event, Instant at) {}
