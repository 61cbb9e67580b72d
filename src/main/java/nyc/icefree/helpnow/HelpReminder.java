package nyc.icefree.helpnow;

/**
 * What administrators are reminded of.
 *
 * @param empty whether nobody has filled it yet
 * @param due how many lines were checked too long ago
 */
public record HelpReminder(boolean empty, int due) {
    static final HelpReminder NONE = new HelpReminder(false, 0);
}
