package nyc.icefree.calendar.reading;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param name empty when the calendar gives none
 * @param entries VEVENTs in the file, taken or left out; a repeating one counts once
 * @param privateEntries names of private entries: the UID for all dates, or the UID, a line feed and the date
 * @param whole false when bounds cut anything: then a missing event may still be in the calendar
 */
public record ParsedCalendar(
        Shape shape,
        String name,
        @Nullable Duration refresh,
        int entries,
        List<ParsedEvent> events,
        List<LeftOut> leftOut,
        Set<String> privateEntries,
        boolean whole) {
    public enum Shape {
        CALENDAR,
        /** Begins as a calendar and breaks off. */
        CUT_OFF,
        EMPTY,
        WEB_PAGE,
        SOMETHING_ELSE
    }

    public ParsedCalendar {
        events = List.copyOf(events);
        leftOut = List.copyOf(leftOut);
        privateEntries = Set.copyOf(privateEntries);
    }

    public boolean isPrivate(String uid, String date) {
        return privateEntries.contains(uid) || privateEntries.contains(uid + "\n" + date);
    }
}
