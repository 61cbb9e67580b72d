package nyc.icefree.rsvp.announced;

import nyc.icefree.disclosure.EventId;

/**
 * Announced: somebody lost their manage link and typed an address, which may be nobody's.
 *
 * @param contactMac of the address; {@code RsvpFinding.whoAsked} finds the parties
 */
public record RsvpLinksAsked(EventId event, String contactMac) {
    @Override
    public String toString() {
        return "RsvpLinksAsked[" + event + "]";
    }
}
