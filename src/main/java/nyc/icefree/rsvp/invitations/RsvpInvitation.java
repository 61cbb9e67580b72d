package nyc.icefree.rsvp.invitations;

import java.time.Instant;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.ReservationReason;
import org.jspecify.annotations.Nullable;

/**
 * An invitation in the database, without its code and label.
 *
 * @param used people in RSVPs that came by it and stand, also those that wait
 */
public record RsvpInvitation(
        InvitationId id,
        EventId event,
        InvitationTerms terms,
        int used,
        @Nullable Instant revokedAt,
        Instant createdAt) {
    public enum Standing {
        OPEN,
        USED_UP,
        ENDED,
        REVOKED
    }

    public Standing standing(Instant now) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        if (terms.isOver(now)) {
            return Standing.ENDED;
        }
        return terms.left(used) == 0 ? Standing.USED_UP : Standing.OPEN;
    }

    RsvpInvitation with(int people) {
        return new RsvpInvitation(id, event, terms, used + people, revokedAt, createdAt);
    }

    /**
     * Null when it lets them in. A revoked or ended one looks unknown, so nobody learns by trying which codes there
     * were.
     */
    public @Nullable ReservationReason refusal(int people, Instant now) {
        return revokedAt == null ? terms.refusal(people, used, now) : ReservationReason.INVITATION_UNKNOWN;
    }
}
