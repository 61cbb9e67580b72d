package nyc.icefree.calendar.reading;

import java.util.List;

/** An entry is private when it states any access but PUBLIC, also one that nobody knows (RFC 5545, 3.8.1.3). */
final class PrivateEntries {
    private static final List<String> ACCESS = List.of("CLASS", "X-CALENDARSERVER-ACCESS");

    private PrivateEntries() {}

    static boolean isPrivate(Component entryOrCalendar) {
        return ACCESS.stream()
                .map(entryOrCalendar::value)
                .anyMatch(value -> value != null && !value.equalsIgnoreCase("PUBLIC"));
    }

    static boolean saysPublic(Component entry) {
        return ACCESS.stream().anyMatch(property -> "PUBLIC".equalsIgnoreCase(entry.value(property)));
    }
}
