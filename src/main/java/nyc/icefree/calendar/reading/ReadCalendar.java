package nyc.icefree.calendar.reading;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a calendar.
 *
 * @param name as the calendar gives it, empty without one
 * @param refresh how often its owner wants it to be fetched
 * @param entries the events that it holds, taken or left out, each repeating one counted once
 * @param closed names of what it holds and calls private: the UID of all dates, or with a line feed and the date
 * @param whole nothing was left out for being too much, so what is not here is not in the calendar
 */
public record ReadCalendar(
        Shape shape,
        String name,
        @Nullable Duration refresh,
        int entries,
        List<ReadEvent> events,
        List<LeftOut> leftOut,
        Set<String> closed,
        boolean whole) {
    public enum Shape {
        CALENDAR,
        /** It begins as a calendar and breaks off. */
        CUT_OFF,
        EMPTY,
        WEB_PAGE,
        SOMETHING_ELSE
    }

    public ReadCalendar {
        events = List.copyOf(events);
        leftOut = List.copyOf(leftOut);
        closed = Set.copyOf(closed);
    }

    public boolean isClosed(String uid, String date) {
        return closed.contains(uid) || closed.contains(uid + "\n" + date);
    }
}
