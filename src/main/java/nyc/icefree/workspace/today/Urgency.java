package nyc.icefree.workspace.today;

/** Order of the lines on Today. */
enum Urgency {
    /** Today's, by day too, and what has begun. */
    TONIGHT,
    /** A role that begins by itself unless somebody says no, and a flood of reservations. */
    FIRST,
    /** Somebody waits for a yes or no. */
    ANSWER,
    SOON,
    SOMETIME
}
