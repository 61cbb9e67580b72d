package nyc.icefree.eventviews;

/** For whom an event is rendered; {@link Disclosure} decides what of its place each may know, and when. */
public enum Audience {
    PUBLIC,
    /** Whoever was given the link of an event that is not listed, or waits for a place: no more of the place than the public. */
    INVITED,
    COMING,
    TEAM
}
