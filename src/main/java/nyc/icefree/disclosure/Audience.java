package nyc.icefree.disclosure;

/**
 * The readers for whom an event is rendered; {@link Disclosure} decides what each may know of its address, and when.
 */
public enum Audience {
    PUBLIC,
    /**
     * People with the link of an unlisted event, or on a waiting list; they see no more of the address than the public.
     */
    INVITED,
    COMING,
    TEAM
}
