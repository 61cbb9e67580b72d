package nyc.icefree.rsvp;

import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.Wish;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/** A checked and sealed answer on its way into the database. */
record PendingRsvp(
        RsvpId id,
        EventId event,
        int partySize,
        SealedParty sealed,
        byte @Nullable [] reason,
        byte[] manage,
        SecretToken token,
        UUID idempotencyKey,
        boolean byHand,
        Wish wish,
        AnswerSender sender) {
    Proof proof() {
        return sender.proof();
    }

    boolean hasContact() {
        return sealed.contact() != null;
    }
}
