package nyc.icefree.rsvp.announced;

import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.RsvpId;

/** Announced: places are kept for a waiting party until it says whether it wants them. */
public record RsvpOffered(RsvpId rsvp, EventId event) {}
