package nyc.icefree.calendar.reading;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a calendar has to know beforehand.
 *
 * @param shownIn the zone in which times are shown that come in UTC or as whole days
 * @param floating the zone meant by times that come without one, where a person has said it
 * @param charset in which its server says that it comes, where it says so
 * @param from events that are over by then are left out
 * @param to events that start then or later are left out
 * @param mostEvents the first ones are kept
 * @param mostDates of one repeating event
 */
public record ReadingTerms(
        ZoneId shownIn,
        @Nullable ZoneId floating,
        @Nullable String charset,
        Instant from,
        Instant to,
        int mostEvents,
        int mostDates) {
    public ReadingTerms in(@Nullable String named) {
        return new ReadingTerms(shownIn, floating, named, from, to, mostEvents, mostDates);
    }
}
