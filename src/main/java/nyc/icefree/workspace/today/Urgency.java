package nyc.icefree.workspace.today;

/** Order of the lines on Today. */
enum Urgency {
    TONIGHT,
    /** Begins by itself if nobody decides. */
    FIRST,
    /** Somebody waits for a yes or no. */
    ANSWER,
    SOON,
    SOMETIME
}
