package nyc.icefree.calendar.reading;

/**
 * An event of somebody else's calendar that was not taken.
 *
 * @param label its title or, without one, its name; never of a private one
 */
public record LeftOut(String label, Reason reason) {
    public enum Reason {
        NO_START,
        UNREADABLE_START,
        /** Its times have no zone, or one that nobody knows: a person has to say which is meant. */
        NO_ZONE,
        PRIVATE,
        /** Repeats more than once a day. */
        RULE_TOO_FINE,
        /** Longer than a week, or in whole days than 31: an exhibition, a season, a reminder. */
        TOO_LONG,
        /** A newer version of it stands in the same calendar. */
        OUTDATED,
        /** Over for long, or too far ahead. */
        OUTSIDE,
        TOO_MANY,
        /** Something else in it could not be read. */
        UNREADABLE
    }
}
