package nyc.icefree.calendar.reading;

/**
 * What a person should know of an event that was read: what was guessed, mended, left out, or is not certain. Kept in the
 * database by name: add, never rename.
 */
public enum Remark {
    /** An hour, or the whole day, was taken. */
    END_MISSING,
    END_BEFORE_START,
    /** Only its first date is known, and those that it names one by one. */
    RULE_UNREADABLE,
    /** It goes on after the dates that were read. */
    MORE_DATES,
    UID_MISSING,
    /** Other events have it too. */
    UID_SHARED,
    /** A line of it was no property, and belonged to none of words. */
    LINE_UNREADABLE,
    /** Its people say so (STATUS:TENTATIVE). */
    TENTATIVE,
    /** A picture or a file on another server, which would learn who reads. */
    PICTURE_LEFT_OUT,
    /** It is no https address, or none that can be used. */
    LINK_LEFT_OUT,
    /** The file's own rules were followed, since the zone's name is known to nobody else. */
    ZONE_OF_FILE
}
