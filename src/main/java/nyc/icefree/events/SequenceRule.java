package nyc.icefree.events;

/**
 * Decides what raises an event's SEQUENCE (RFC 5545, 3.8.7.4): a change that calendar programs must show again, and each
 * entry or exit from a feed, so that the number exceeds the last one told there. Postponing, reviving, cancelling,
 * unpublishing and a new UID always raise it.
 */
final class SequenceRule {
    private SequenceRule() {}

    /** @param leaves it is no longer in a feed that told it */
    static boolean onEdit(boolean isPublic, boolean timeOrPlace, boolean leaves) {
        return isPublic && (timeOrPlace || leaves);
    }

    /** @param shown among the hosts: its feed carries a tombstone now */
    static boolean onCohostLeaving(boolean isPublic, boolean shown) {
        return isPublic && shown;
    }

    /** @param moved its name or address, not just how to get there */
    static boolean onVenueChange(boolean isPublic, boolean moved) {
        return isPublic && moved;
    }

    /** @param wasListed then a feed carries its tombstone */
    static boolean onPublish(boolean wasListed) {
        return wasListed;
    }
}
