package nyc.icefree.bulk;

/** What becomes of one of many events; worded by {@code bulk-outcome.<name>}. */
public enum BulkOutcome {
    PUBLISHED,
    /** Waits for approval now, since its host is not trusted to publish by itself. */
    SUBMITTED,
    MOVED,
    /** Moves once a second person agrees. */
    PROPOSED,
    CANCELLED,
    /** A draft is made after it. */
    COPIED,
    DELETED,
    /** It is so already. */
    UNCHANGED,
    REFUSED;

    public boolean happens() {
        return this != UNCHANGED && this != REFUSED;
    }

    /** What is deleted is gone, and copies are drafts. */
    public boolean canBeTakenBack() {
        return happens() && this != DELETED && this != COPIED;
    }
}
