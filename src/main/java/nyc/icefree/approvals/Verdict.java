package nyc.icefree.approvals;

/** What became of an event that waited for approval; worded by {@code verdict.<name>}. */
public enum Verdict {
    ACCEPTED,
    /** A draft again, with a reason: its organizers may submit it once more. */
    DECLINED
}
