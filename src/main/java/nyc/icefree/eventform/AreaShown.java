package nyc.icefree.eventform;

/** What everybody may know of where an event is, as long as its exact address is hidden from them. */
public enum AreaShown {
    NEIGHBOURHOOD,
    BOROUGH
}
