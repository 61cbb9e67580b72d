package nyc.icefree.rsvp;

import nyc.icefree.events.EventId;

/** Announced: a party has said that it will come, or waits. */
public record RsvpMade(RsvpId rsvp, EventId event) {}
