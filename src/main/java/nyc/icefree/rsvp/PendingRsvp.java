package nyc.icefree.rsvp;

import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.Wish;
import nyc.icefree.rsvp.invitations.InvitationId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/**
 * A checked and sealed answer on its way into the database.
 *
 * @param inLanguage in which it takes part
 * @param asked the questions that it was asked, of which it may answer some
 * @param codeMac finds it by its recovery code
 * @param invitation by which it comes; null for none
 */
record PendingRsvp(
        RsvpId id,
        EventId event,
        int partySize,
        @Nullable Language inLanguage,
        SealedParty sealed,
        Questions asked,
        byte @Nullable [] reason,
        byte[] manage,
        SecretToken token,
        String codeMac,
        UUID idempotencyKey,
        Hand hand,
        Wish wish,
        AnswerSender sender,
        @Nullable InvitationId invitation) {
    PendingRsvp invitedBy(@Nullable InvitationId other) {
        return new PendingRsvp(
                id,
                event,
                partySize,
                inLanguage,
                sealed,
                asked,
                reason,
                manage,
                token,
                codeMac,
                idempotencyKey,
                hand,
                wish,
                sender,
                other);
    }

    /** Whether its code is of no invitation to the event. */
    boolean comesByUnknown() {
        return sender.invitation() != null && invitation == null;
    }

    /** Which questions. */
    Set<UUID> answered() {
        return sealed.toQuestions().which();
    }

    /** Whether its answers say of these what they said of those that it was asked. */
    boolean means(Questions now) {
        return asked.brokenBy(now, answered()).isEmpty();
    }

    Proof proof() {
        return sender.proof();
    }

    boolean hasContact() {
        return sealed.contact() != null;
    }

    /**
     * Whether staff wrote it.
     *
     * @param addedBy which person of them; null for a party that answered itself, and where it is not known any more
     */
    record Hand(boolean byHand, @Nullable UUID addedBy) {
        static final Hand OF_PARTY = new Hand(false, null);

        static Hand of(PersonId staff) {
            return new Hand(true, staff.value());
        }
    }
}
