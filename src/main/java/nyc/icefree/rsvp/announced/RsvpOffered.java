package nyc.icefree.rsvp.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;

/** Announced: spots are kept for a waiting party until it answers. */
public record RsvpOffered(RsvpId rsvp, EventId event) {}
