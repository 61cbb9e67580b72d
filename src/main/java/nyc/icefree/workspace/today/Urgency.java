package nyc.icefree.workspace.today;

/** Order of the lines on Today. */
enum Urgency {
    /** Of today, whatever the hour, or of what has begun. */
    TONIGHT,
    /** A role that begins by itself unless somebody says no, and a flood of reservations. */
    FIRST,
    /** A colleague or another organization waits for a yes or no. */
    ANSWER,
    SOON,
    SOMETIME
}
