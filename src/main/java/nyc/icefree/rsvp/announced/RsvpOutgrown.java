package nyc.icefree.rsvp.announced;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;

/**
 * Announced: the event now has fewer spots than these waiting parties need; all of one event, at most {@code
 * RsvpMade.MOST}.
 *
 * @param at never twice in one second for a party, to which it can happen again
 */
public record RsvpOutgrown(List<RsvpId> rsvps, EventId event, Instant at) {}
