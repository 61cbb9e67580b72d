package nyc.icefree.rsvp.answers;

import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.AnswerSender;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.Wish;
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
public record PendingRsvp(
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
    public PendingRsvp invitedBy(@Nullable InvitationId other) {
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
    public boolean comesByUnknown() {
        return sender.invitation() != null && invitation == null;
    }

    /** Which questions. */
    public Set<UUID> answered() {
        return sealed.toQuestions().which();
    }

    /** Whether its answers say of these what they said of those that it was asked. */
    public boolean means(Questions now) {
        return asked.brokenBy(now, answered()).isEmpty();
    }

    public Proof proof() {
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
    public record Hand(boolean byHand, @Nullable UUID addedBy) {
        public static final Hand OF_PARTY = new Hand(false, null);

        public static Hand of(PersonId staff) {
            return new Hand(true, staff.value());
        }
    }
}
