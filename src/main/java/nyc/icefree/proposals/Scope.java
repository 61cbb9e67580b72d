package nyc.icefree.proposals;

/** How far a change of one date reaches. */
public enum Scope {
    THIS,
    /** This and all that follow: they become a series of their own. */
    FOLLOWING,
    /** All that are still to come; past dates stay as they were. */
    WHOLE
}
