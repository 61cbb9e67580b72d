package nyc.icefree.rsvp.calendars;

/** What was last mailed for a party's own calendar. */
public enum ToldEntry {
    NOTHING,
    /** The entry, or another state of it. */
    REQUEST,
    /** That it is off. */
    CANCEL
}
