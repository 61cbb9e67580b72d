package nyc.icefree.messages.letters;

/**
 * What a mail brings for its reader's own calendar.
 *
 * @param method also that of the calendar in the octets
 * @param octets a whole iCalendar object in UTF-8
 */
public record CalendarPart(String method, byte[] octets) {
    /** It holds an address. */
    @Override
    public String toString() {
        return "CalendarPart[" + method + "]";
    }
}
