package nyc.icefree.disclosure;

/** For whom an event is rendered; {@link Disclosure} decides what of its place each may know, and when. */
public enum Audience {
    PUBLIC,
    /**
     * People with the link of an unlisted event, or on a waiting list; they see no more of the place than the public.
     */
    INVITED,
    COMING,
    TEAM
}
