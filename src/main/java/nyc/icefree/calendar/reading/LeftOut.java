package nyc.icefree.calendar.reading;

/** @param label title, or UID without one; empty for a private event */
public record LeftOut(String label, Reason reason) {
    public enum Reason {
        NO_START,
        UNREADABLE_START,
        /** Its times have no known zone, so a person has to say which is meant. */
        NO_ZONE,
        PRIVATE,
        /** Repeats more than once a day. */
        RULE_TOO_FINE,
        /** Longer than a week, or than 31 whole days: an exhibition, a season, a reminder. */
        TOO_LONG,
        /** The same calendar has a newer version. */
        OUTDATED,
        /** Over, or too far ahead. */
        OUTSIDE,
        TOO_MANY,
        UNREADABLE
    }
}
