package nyc.icefree.rsvp;

/**
 * A party that staff added.
 *
 * @param code opens its manage page; said to the party once
 */
public record AddedRsvp(RsvpId rsvp, SayableCode code) {}
