package nyc.icefree.events;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a person types to plan an event; may be incomplete until {@link EventPlanning} takes or refuses it.
 *
 * @param words one for each language, exactly one of them the original
 * @param startSecond of a start in the hour that occurs twice in autumn, the second is meant
 * @param venue a known venue; null when there is none yet or {@code newVenue} is given
 * @param capacity 1 to 100,000, null for no limit
 * @param coHosts in the agreed order, without the host
 */
public record EventDraft(
        EventKind kind,
        List<EventWords> words,
        @Nullable LocalDateTime start,
        boolean startSecond,
        @Nullable LocalDateTime end,
        boolean endSecond,
        ZoneId zone,
        @Nullable VenueId venue,
        @Nullable VenueForm newVenue,
        AddressVisibility addressVisibility,
        List<Language> spoken,
        List<Language> interpreted,
        Set<AccessFact> access,
        @Nullable Integer capacity,
        boolean takesRsvps,
        List<OrganizationId> coHosts) {

    public EventDraft {
        words = List.copyOf(words);
        spoken = List.copyOf(spoken);
        interpreted = List.copyOf(interpreted);
        access = Set.copyOf(access);
        coHosts = List.copyOf(coHosts);
    }

    /** An empty form with the defaults of a kind. */
    public static EventDraft blank(EventKind kind, ZoneId zone) {
        var defaults = KindDefaults.of(kind);
        return new EventDraft(
                kind,
                List.of(),
                null,
                false,
                null,
                false,
                zone,
                null,
                null,
                defaults.addressVisibility(),
                List.of(Language.ENGLISH),
                List.of(),
                Set.of(),
                defaults.capacity(),
                defaults.takesRsvps(),
                List.of());
    }
}
