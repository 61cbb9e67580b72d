package nyc.icefree.messages.letters;

/**
 * @param method also that of the calendar in the octets
 * @param octets a whole iCalendar object in UTF-8
 */
public record CalendarPart(String method, byte[] octets) {
    /** The octets hold an address. */
    @Override
    public String toString() {
        return "CalendarPart[" + method + "]";
    }
}
