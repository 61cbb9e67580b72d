package nyc.icefree.approvals;

/** The result for an event that waited for approval; its text key is {@code verdict.<name>}. */
public enum Verdict {
    ACCEPTED,
    /** Sent back as a draft with a reason; organizers may submit it again. */
    DECLINED
}
