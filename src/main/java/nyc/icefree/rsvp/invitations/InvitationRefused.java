package nyc.icefree.rsvp.invitations;

import nyc.icefree.refusals.RefusalReason;

public enum InvitationRefused implements RefusalReason {
    LABEL_MISSING,
    LABEL_TOO_LONG,
    PLACES_ODD,
    END_PAST,
    TOO_MANY
}
