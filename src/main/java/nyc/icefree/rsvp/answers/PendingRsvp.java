package nyc.icefree.rsvp.answers;

import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpSender;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/**
 * A checked and sealed RSVP that is not in the database yet.
 *
 * @param asked the questions that its party saw
 * @param reason sealed; null for none
 */
public record PendingRsvp(
        RsvpId id,
        EventId event,
        SealedParty sealed,
        Questions asked,
        byte @Nullable [] reason,
        ManageLink link,
        Wish wish,
        RsvpOrigin origin,
        RsvpSender sender) {
    /** @param codeMac finds the RSVP by its recovery code */
    public record ManageLink(byte[] sealed, SecretToken token, String codeMac) {}

    /**
     * An RSVP as it is inserted.
     *
     * @param turn in the waiting list, also for those that organizers look at first; null for others
     * @param passedOver how many parties inserted with it got spots before it
     */
    public record Placed(
            PendingRsvp rsvp, RsvpState state, @Nullable Long turn, int passedOver) {
        public Placed overtaken() {
            return state == RsvpState.WAITLISTED ? new Placed(rsvp, state, turn, passedOver + 1) : this;
        }

        /** Whether its party is mailed: not without an address, and not while it may be part of a flood. */
        public boolean isTold() {
            return rsvp.sealed.hasContact() && state != RsvpState.HELD;
        }
    }

    public Placed as(RsvpState state, @Nullable Long turn) {
        return new Placed(this, state, turn, 0);
    }

    public PendingRsvp invitedBy(@Nullable InvitationId other) {
        return new PendingRsvp(id, event, sealed, asked, reason, link, wish, origin.invitedBy(other), sender);
    }

    public @Nullable InvitationId invitation() {
        return origin.invitation();
    }

    /** Whether it came with a code that belongs to no invitation to the event. */
    public boolean comesByUnknown() {
        return sender.invitation() != null && invitation() == null;
    }

    public int size() {
        return sealed.size();
    }

    public UUID form() {
        return origin.form();
    }

    public Set<UUID> answered() {
        return sealed.toQuestions().which();
    }

    public Proof proof() {
        return origin.proof();
    }
}
