package nyc.icefree.eventform;

/** The area that the public learns while the exact address is hidden. */
public enum AreaShown {
    NEIGHBOURHOOD,
    BOROUGH
}
