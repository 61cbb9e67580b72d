package nyc.icefree.rsvp.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;

/** Announced: places are kept for a waiting party until it says whether it wants them. */
public record RsvpOffered(RsvpId rsvp, EventId event) {}
