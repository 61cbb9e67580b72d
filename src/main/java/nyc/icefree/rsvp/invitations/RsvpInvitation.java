package nyc.icefree.rsvp.invitations;

import java.time.Instant;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.ReservationReason;
import org.jspecify.annotations.Nullable;

/**
 * An invitation in the database, without its code and label.
 *
 * @param spots for how many people; null for no limit
 * @param used people in RSVPs that came by it and stand, also those that wait
 */
public record RsvpInvitation(
        InvitationId id,
        EventId event,
        @Nullable Integer spots,
        int used,
        @Nullable Instant endsAt,
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
        if (endsAt != null && !endsAt.isAfter(now)) {
            return Standing.ENDED;
        }
        return left() == 0 ? Standing.USED_UP : Standing.OPEN;
    }

    public int left() {
        return spots == null ? Integer.MAX_VALUE : Math.max(0, spots - used);
    }

    RsvpInvitation with(int people) {
        return new RsvpInvitation(id, event, spots, used + people, endsAt, revokedAt, createdAt);
    }

    /**
     * Null when it lets them in. A revoked or ended one looks unknown, so nobody learns by trying which codes there
     * were.
     */
    public @Nullable ReservationReason refusal(int people, Instant now) {
        return switch (standing(now)) {
            case REVOKED, ENDED -> ReservationReason.INVITATION_UNKNOWN;
            case USED_UP -> ReservationReason.INVITATION_USED_UP;
            case OPEN -> people > left() ? ReservationReason.INVITATION_SHORT : null;
        };
    }
}
