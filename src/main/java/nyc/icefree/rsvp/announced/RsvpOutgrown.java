package nyc.icefree.rsvp.announced;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;

/**
 * Announced: the event now has fewer spots than these waiting parties need; all of one event, at most {@code
 * RsvpMade.MOST}.
 *
 * @param at in a second of its own; it can happen to a party again
 */
public record RsvpOutgrown(List<RsvpId> rsvps, EventId event, Instant at) {}
