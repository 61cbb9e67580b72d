package nyc.icefree.bulk;

/** Worded by {@code bulk-outcome.<name>}. */
public enum BulkOutcome {
    PUBLISHED,
    /** Waits for approval, since its host is not trusted. */
    SUBMITTED,
    MOVED,
    /** Moves once somebody else agrees. */
    PROPOSED,
    CANCELLED,
    COPIED,
    DELETED,
    UNCHANGED,
    REFUSED;

    public boolean happens() {
        return this != UNCHANGED && this != REFUSED;
    }

    /** Deleted drafts cannot come back, and copies are drafts. */
    public boolean canBeTakenBack() {
        return happens() && this != DELETED && this != COPIED;
    }
}
