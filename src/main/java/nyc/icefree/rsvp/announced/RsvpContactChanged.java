package nyc.icefree.rsvp.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;

/** Announced: a party gave a new address, to which nothing has been sent yet. */
public record RsvpContactChanged(RsvpId rsvp, EventId event) {}
