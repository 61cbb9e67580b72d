package nyc.icefree.approvals;

/** What became of an event that waited for approval; worded by {@code verdict.<name>}. */
public enum Verdict {
    ACCEPTED,
    /** Back to its organizers with a question or a wish: they may submit it again. */
    ASKED_BACK,
    DECLINED
}
