package nyc.icefree.publicevents;

import java.time.LocalDate;
import java.util.Set;
import nyc.icefree.city.Area;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's filter; null and empty ask nothing.
 *
 * @param from first day, and {@code to} last day, both included, in the event's own zone
 * @param language held in it or interpreted into it
 * @param organization slug of the host or a co-host
 * @param access all of these
 * @param text words that must all occur; accents and case are ignored
 */
public record EventFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable EventKind kind,
        @Nullable Area area,
        @Nullable Language language,
        @Nullable String organization,
        Set<AccessFact> access,
        @Nullable String text) {
    public static final EventFilter ALL = new EventFilter(null, null, null, null, null, null, Set.of(), null);

    public EventFilter {
        access = Set.copyOf(access);
    }

    public static EventFilter saying(String words) {
        return new EventFilter(null, null, null, null, null, null, Set.of(), words.isEmpty() ? null : words);
    }
}
