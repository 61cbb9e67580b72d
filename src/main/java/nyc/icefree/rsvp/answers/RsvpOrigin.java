package nyc.icefree.rsvp.answers;

import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.Proof;
import org.jspecify.annotations.Nullable;

/**
 * How an RSVP came.
 *
 * @param form the key of its form, which RSVPs to other dates may share
 * @param onlyMaybe whether it was sent to say that the party may come
 */
public record RsvpOrigin(
        UUID form,
        Hand hand,
        Proof proof,
        boolean onlyMaybe,
        @Nullable InvitationId invitation) {
    /** @param addedBy null when the party wrote it, or the account is deleted */
    public record Hand(boolean byHand, @Nullable UUID addedBy) {
        public static final Hand OF_PARTY = new Hand(false, null);

        public static Hand of(PersonId staff) {
            return new Hand(true, staff.value());
        }
    }

    RsvpOrigin invitedBy(@Nullable InvitationId other) {
        return new RsvpOrigin(form, hand, proof, onlyMaybe, other);
    }
}
