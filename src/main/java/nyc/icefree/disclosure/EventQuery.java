package nyc.icefree.disclosure;

import java.time.LocalDate;
import java.util.Set;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the staff's event list; null or empty means no filter.
 *
 * @param language of the reader, for titles
 * @param organization host or co-host
 * @param from first day that an event touches; {@code to} is the last
 */
public record EventQuery(
        Language language,
        @Nullable String search,
        Set<EventState> states,
        @Nullable EventKind kind,
        @Nullable OrganizationId organization,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        boolean ascending) {
    public enum Sort {
        START,
        TITLE,
        KIND,
        STATE
    }

    public EventQuery {
        states = Set.copyOf(states);
    }

    public EventQuery by(Sort order, boolean upwards) {
        return new EventQuery(language, search, states, kind, organization, from, to, order, upwards);
    }

    public static EventQuery all(Language language) {
        return in(Set.of(), language);
    }

    public static EventQuery in(Set<EventState> states, Language language) {
        return new EventQuery(language, null, states, null, null, null, null, Sort.START, true);
    }
}
