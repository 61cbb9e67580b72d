package nyc.icefree.rsvp.invitations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.rsvp.ReservationReason;
import org.jspecify.annotations.Nullable;

/**
 * Whom an invitation lets in.
 *
 * @param spots for how many people, 1 to 100,000; null for no limit
 * @param endsAt when it ends; null for as long as the event takes RSVPs
 */
public record InvitationTerms(
        @Nullable Integer spots, @Nullable Instant endsAt) {
    public static final int SPOTS_MAX = 100_000;

    /** Why no invitation is made with them. */
    List<InvitationRefused> problems(Instant now) {
        var problems = new ArrayList<InvitationRefused>();
        if (spots != null && (spots < 1 || spots > SPOTS_MAX)) {
            problems.add(InvitationRefused.PLACES_ODD);
        }
        if (isOver(now)) {
            problems.add(InvitationRefused.END_PAST);
        }
        return problems;
    }

    boolean isOver(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    int left(int used) {
        return spots == null ? Integer.MAX_VALUE : Math.max(0, spots - used);
    }

    /** Null when so many more people may come. */
    @Nullable
    ReservationReason refusal(int people, int used, Instant now) {
        if (isOver(now)) {
            return ReservationReason.INVITATION_UNKNOWN;
        }
        int left = left(used);
        return left == 0
                ? ReservationReason.INVITATION_USED_UP
                : people > left ? ReservationReason.INVITATION_SHORT : null;
    }
}
