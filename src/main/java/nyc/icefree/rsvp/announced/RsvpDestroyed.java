package nyc.icefree.rsvp.announced;

import nyc.icefree.rsvp.RsvpId;

/** A party destroyed its RSVP. Published and heard inside the transaction: what waits for it goes too. */
public record RsvpDestroyed(RsvpId rsvp) {}
