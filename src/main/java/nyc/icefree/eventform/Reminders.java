package nyc.icefree.eventform;

/** Which reminders people who come get; {@code ReminderTimes} has the hours. */
public enum Reminders {
    BOTH,
    DAY_BEFORE,
    SAME_DAY,
    NONE
}
