package nyc.icefree.workspace.today;

/** What comes before what on the first page. */
enum Urgency {
    TONIGHT,
    /** Begins by itself if nobody decides. */
    FIRST,
    /** Somebody waits for a yes or no. */
    ANSWER,
    SOON,
    SOMETIME
}
