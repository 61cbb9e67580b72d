package nyc.icefree.calendar.reading;

/** What had to be guessed or mended in an event that was read all the same. */
public enum Remark {
    /** An hour, or the whole day, was taken. */
    END_MISSING,
    END_BEFORE_START,
    /** Only its first date is known. */
    RULE_UNREADABLE,
    /** It goes on after the dates that were read. */
    MORE_DATES,
    UID_MISSING,
    /** Other events have it too. */
    UID_SHARED,
    /** A line of it was no property, and belonged to none of words. */
    LINE_UNREADABLE,
    /** The file's own rules were followed, since the zone's name is known to nobody else. */
    ZONE_OF_FILE
}
