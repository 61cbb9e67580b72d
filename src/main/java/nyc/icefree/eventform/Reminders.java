package nyc.icefree.eventform;

/** Which reminders those who come to an event get; the hours of each are {@code ReminderTimes}. */
public enum Reminders {
    /** The day before, and once more on the day itself. */
    BOTH,
    DAY_BEFORE,
    SAME_DAY,
    NONE
}
