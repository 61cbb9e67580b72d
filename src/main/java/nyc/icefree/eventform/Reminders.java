package nyc.icefree.eventform;

/** Choice of reminders for people who come; {@code ReminderTimes} has the hours. */
public enum Reminders {
    BOTH,
    DAY_BEFORE,
    SAME_DAY,
    NONE
}
