package nyc.icefree.eventform;

/** What the public learns of the area while the exact address is hidden. */
public enum AreaShown {
    NEIGHBOURHOOD,
    BOROUGH
}
