package nyc.icefree.rsvp.announced;

import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.RsvpId;

/** Announced: a party gave an address, or another than it had, to which nothing has been written yet. */
public record RsvpContactChanged(RsvpId rsvp, EventId event) {}
