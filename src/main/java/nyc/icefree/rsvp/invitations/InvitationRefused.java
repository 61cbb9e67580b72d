package nyc.icefree.rsvp.invitations;

import nyc.icefree.refusals.RefusalReason;

/** An invitation that is not made as it was typed, with every reason at once. */
public enum InvitationRefused implements RefusalReason {
    LABEL_MISSING,
    LABEL_TOO_LONG,
    PLACES_ODD,
    END_PAST,
    /** The event has as many as a list shows. */
    TOO_MANY
}
