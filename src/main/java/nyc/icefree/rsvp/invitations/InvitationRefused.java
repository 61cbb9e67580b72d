package nyc.icefree.rsvp.invitations;

import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** An invitation that is not made as it was typed, with every reason at once. */
public class InvitationRefused extends Refused {
    /** Why. */
    public enum Reason implements RefusalReason {
        LABEL_MISSING,
        LABEL_TOO_LONG,
        PLACES_ODD,
        END_PAST,
        /** The event has as many as a list shows. */
        TOO_MANY
    }

    private final transient List<Reason> reasons;

    InvitationRefused(List<Reason> reasons) {
        super(reasons);
        this.reasons = List.copyOf(reasons);
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }

    public boolean is(Reason reason) {
        return reasons.contains(reason);
    }
}
