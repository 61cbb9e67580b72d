package nyc.icefree.calendar.reading;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * @param shownIn zone for times in UTC and whole days
 * @param floating zone for times without one; null until a person has said it
 * @param from events that end by then are left out
 * @param to events that start then or later are left out
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
