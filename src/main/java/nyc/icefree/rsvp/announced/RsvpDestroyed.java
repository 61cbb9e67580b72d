package nyc.icefree.rsvp.announced;

import nyc.icefree.rsvp.RsvpId;

/** A party's answer is destroyed at its wish. Published inside the transaction and heard in it: what waits for it goes too. */
public record RsvpDestroyed(RsvpId rsvp) {}
