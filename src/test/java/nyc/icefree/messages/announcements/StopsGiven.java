package nyc.icefree.messages.announcements;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;

/** The links of letters by which announcements are stopped. */
public final class StopsGiven {
    private StopsGiven() {}

    public static SecretToken link(Vault vault, RsvpId rsvp, EventId event) {
        return new StopLink(Recipient.of(rsvp), event).token(vault);
    }
}
