package nyc.icefree.audit;

/** What is recorded. Names are kept in the database: add, never rename. */
public enum AuditedAct {
    RSVPS_READ,
    RSVPS_PRINTED,
    RSVP_CHANGED_BY_STAFF,
    VOLUNTEERS_READ,
    MEMBERS_READ,
    PEOPLE_READ,
    OUTBOX_READ,
    EVENT_DRAFTED,
    EVENT_PUBLISHED,
    EVENT_CHANGED,
    EVENT_CANCELLED,
    EVENT_UNPUBLISHED,
    EVENT_DELETED,
    EVENT_SUBMITTED,
    EVENT_REVIEWED,
    CO_HOST_ANSWERED,
    VENUES_MERGED,
    VENUE_CHANGED,
    SHIFT_ASSIGNED,
    SHIFT_UNASSIGNED,
    REQUEST_READ,
    REQUEST_DECIDED,
    ACCESS_REFUSED,
    RECORD_READ,
    SIGN_IN_FAILED,
    SIGNED_IN,
    ACCOUNT_INVITED,
    ACCOUNT_OPENED,
    ACCOUNT_DEACTIVATED,
    ACCOUNT_DELETED,
    ACCOUNT_REACTIVATED,
    SESSIONS_ENDED,
    PASSWORD_CHANGED,
    SECOND_FACTOR_RESET,
    ROLE_GIVEN,
    ROLE_TAKEN,
    ROLE_ASKED,
    ROLE_AGREED,
    ROLE_REFUSED,
    ROLE_SUSPENDED,
    LINK_HANDED_OVER,
    ORGANIZATION_CHANGED,
    SOURCE_CHANGED,
    SETTINGS_CHANGED,
    DATA_PURGED;

    /** Whether the thing that it was done with is an event. */
    public boolean isAboutEvent() {
        return switch (this) {
            case RSVPS_READ,
                    RSVPS_PRINTED,
                    RSVP_CHANGED_BY_STAFF,
                    EVENT_DRAFTED,
                    EVENT_PUBLISHED,
                    EVENT_CHANGED,
                    EVENT_CANCELLED,
                    EVENT_UNPUBLISHED,
                    EVENT_SUBMITTED,
                    EVENT_REVIEWED,
                    CO_HOST_ANSWERED -> true;
            default -> false;
        };
    }
}
