package nyc.icefree.rsvp.invitations;

import java.time.Instant;
import java.util.ArrayList;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Form of a new invitation, as organizers typed it.
 *
 * @param label for themselves, 1 to 80 letters
 * @param spots for how many people, 1 to 100,000; null for no limit
 * @param endsAt when it ends; null for as long as the event takes RSVPs
 */
public record InvitationDraft(
        String label, @Nullable Integer spots, @Nullable Instant endsAt) {
    public static final int LABEL_MAX = 80;
    public static final int SPOTS_MAX = 100_000;

    InvitationDraft tidied(Instant now) {
        String tidy = SafeText.line(label);
        var reasons = new ArrayList<InvitationRefused>();
        if (tidy.isEmpty()) {
            reasons.add(InvitationRefused.LABEL_MISSING);
        } else if (tidy.length() > LABEL_MAX) {
            reasons.add(InvitationRefused.LABEL_TOO_LONG);
        }
        if (spots != null && (spots < 1 || spots > SPOTS_MAX)) {
            reasons.add(InvitationRefused.PLACES_ODD);
        }
        if (endsAt != null && !endsAt.isAfter(now)) {
            reasons.add(InvitationRefused.END_PAST);
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        return new InvitationDraft(tidy, spots, endsAt);
    }

    /** The label may name people. */
    @Override
    public String toString() {
        return "InvitationDraft[…]";
    }
}
