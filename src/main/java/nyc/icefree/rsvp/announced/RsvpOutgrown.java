package nyc.icefree.rsvp.announced;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;

/**
 * Announced: an event has fewer places by now than these waiting parties need; all of one event, at most as many in one
 * announcement as in {@link nyc.icefree.rsvp.RsvpMade}.
 *
 * @param at when, in a second of its own; an event can become too small for a party again
 */
public record RsvpOutgrown(List<RsvpId> rsvps, EventId event, Instant at) {}
