package nyc.icefree.partnercalendars;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A partner's calendar that a test writes and changes. */
public final class PartnerCalendar {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private final Map<String, String> events = new LinkedHashMap<>();

    /** @param lines further ones, each ended by a line feed */
    public PartnerCalendar with(String uid, String title, Instant start, String... lines) {
        events.put(
                uid,
                "BEGIN:VEVENT\nUID:" + uid + "\nDTSTAMP:20261101T000000Z\nDTSTART:" + TIME.format(start)
                        + "\nDURATION:PT2H\nSUMMARY:"
                        + title + "\n"
                        + java.util.Arrays.stream(lines).map(l -> l + "\n").collect(Collectors.joining())
                        + "END:VEVENT\n");
        return this;
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    public PartnerCalendar without(String uid) {
        events.remove(uid);
        return this;
    }

    public String text() {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Partner//EN\nX-WR-CALNAME:Partner\n"
                + String.join("", events.values()) + "END:VCALENDAR\n";
    }
}
