package nyc.icefree.eventform;

/** Which reminders people who come get; {@code ReminderTimes} has the hours. */
public enum Reminders {
    /** The day before, and once more on the day itself. */
    BOTH,
    DAY_BEFORE,
    SAME_DAY,
    NONE
}
