package nyc.icefree.proposals;

/** How far a change of one date reaches. */
public enum Scope {
    THIS,
    /** This date and all that follow; they become a new series. */
    FOLLOWING,
    /** All future dates; past ones stay. */
    WHOLE
}
