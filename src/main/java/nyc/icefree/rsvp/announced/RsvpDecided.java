package nyc.icefree.rsvp.announced;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;

/**
 * Announced: organizers said no to parties, or yes without spots for them yet; all of one event, at most {@code
 * RsvpMade.MOST}. {@code RsvpPromoted} tells who got spots.
 *
 * @param at never twice in one second for a party, so it tells one decision from the next
 */
public record RsvpDecided(List<RsvpId> rsvps, EventId event, Instant at) {}
