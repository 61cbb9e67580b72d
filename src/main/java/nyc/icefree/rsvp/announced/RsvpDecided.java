package nyc.icefree.rsvp.announced;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;

/**
 * Announced: organizers said no to parties, or yes while there was no place for them, or to those that were held and
 * only may come; all of one event, at most as many in one
 * announcement as in {@code RsvpMade}. Who got places by a yes is {@code RsvpPromoted}.
 *
 * @param at when, in a second of its own; tells what was decided once from what was decided after it was taken back
 */
public record RsvpDecided(List<RsvpId> rsvps, EventId event, Instant at) {}
