package nyc.icefree.helpnow;

/** @param due lines that were checked too long ago */
public record HelpReminder(boolean empty, int due) {
    static final HelpReminder NONE = new HelpReminder(false, 0);
}
