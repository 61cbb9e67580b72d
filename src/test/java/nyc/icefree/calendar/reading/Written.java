package nyc.icefree.calendar.reading;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;

/** Calendars written by hand for a test, read as of November 24, 2026. */
final class Written {
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Written() {}

    static ReadingTerms terms() {
        return CalendarReader.terms(NEW_YORK, null, Instant.parse("2026-11-24T12:00:00Z"));
    }

    static String event(String uid, String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    static String calendar(String... pieces) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", pieces) + "END:VCALENDAR\r\n";
    }

    static ParsedCalendar read(String text) {
        return CalendarReader.read(text.getBytes(StandardCharsets.UTF_8), terms());
    }
}
