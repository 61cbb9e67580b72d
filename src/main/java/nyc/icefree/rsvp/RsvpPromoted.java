package nyc.icefree.rsvp;

import java.time.Instant;
import nyc.icefree.disclosure.EventId;

/**
 * Announced: a party that had none has its places now.
 *
 * @param at when, in a second of its own; tells one promotion of a party from its next
 */
public record RsvpPromoted(RsvpId rsvp, EventId event, Instant at) {}
