package nyc.icefree.rsvp.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;

/** Announced: a party gave an address, or another than it had, to which nothing has been written yet. */
public record RsvpContactChanged(RsvpId rsvp, EventId event) {}
