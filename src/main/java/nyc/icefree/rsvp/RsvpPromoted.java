package nyc.icefree.rsvp;

import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.RsvpId;

/** Announced: a waiting party has a place now. */
public record RsvpPromoted(RsvpId rsvp, EventId event) {}
