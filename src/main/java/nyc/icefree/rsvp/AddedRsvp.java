package nyc.icefree.rsvp;

/** A party that staff added. @param code by which it comes to its manage page, said to it once */
public record AddedRsvp(RsvpId rsvp, SayableCode code) {}
