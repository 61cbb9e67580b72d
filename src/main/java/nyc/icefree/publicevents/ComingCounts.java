package nyc.icefree.publicevents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.events.ShownFacets.Facets;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

/** Counts in memory how many coming events each choice of a filter would find, in one pass for all choices. */
public final class ComingCounts {
    private static final int DAYS = 1;
    private static final int KIND = 2;
    private static final int AREA = 4;
    private static final int LANGUAGE = 8;
    private static final int ORGANIZATION = 16;
    private static final int REST = 32;

    private final List<Facets> events;
    private final @Nullable Set<UUID> named;
    private final Function<String, Optional<OrganizationId>> organizations;

    /** @param named events that contain the searched words; null when none were typed */
    ComingCounts(
            List<Facets> events, @Nullable Set<UUID> named, Function<String, Optional<OrganizationId>> organizations) {
        this.events = events;
        this.named = named;
        this.organizations = organizations;
    }

    /** How many events a filter finds. The filter must have the text of these counts, or none. */
    public int of(EventFilter filter) {
        var host = host(filter);
        return (int) events.stream()
                .filter(event -> misses(event, filter, host) == 0)
                .count();
    }

    /** What each choice would find if it replaced the one made for its field, all others staying. */
    public Choices choices(EventFilter filter) {
        var host = host(filter);
        var counts = new HashMap<Object, Integer>();
        var onOtherDays = new ArrayList<Facets>();
        for (Facets event : events) {
            int misses = misses(event, filter, host);
            if ((misses & ~DAYS) == 0) {
                onOtherDays.add(event);
            }
            if ((misses & ~KIND) == 0) {
                counts.merge(event.kind(), 1, Integer::sum);
            }
            add(counts, event.areas(), (misses & ~AREA) == 0);
            add(counts, event.languages(), (misses & ~LANGUAGE) == 0);
            add(counts, event.hosts(), (misses & ~ORGANIZATION) == 0);
            add(counts, event.access(), misses == 0);
        }
        return new Choices(Map.copyOf(counts), List.copyOf(onOtherDays));
    }

    private static void add(Map<Object, Integer> counts, Collection<?> values, boolean fits) {
        if (fits) {
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
        }
    }

    /**
     * @param counts by value: a kind, an area, a language, an access fact or an organization's id
     * @param onOtherDays events that fit all but the days
     */
    public record Choices(Map<Object, Integer> counts, List<Facets> onOtherDays) {

        /** @return 0 for a value that no event has */
        public int of(Object value) {
            return counts.getOrDefault(value instanceof OrganizationId(UUID id) ? id : value, 0);
        }

        public int on(LocalDate from, LocalDate to) {
            return (int)
                    onOtherDays.stream().filter(event -> isOn(event, from, to)).count();
        }
    }

    private @Nullable UUID host(EventFilter filter) {
        return filter.organization() == null
                ? null
                : organizations
                        .apply(filter.organization())
                        .map(OrganizationId::value)
                        .orElse(null);
    }

    /** Bits of those parts of the filter that the event does not fit; 0 when the filter finds it. */
    private int misses(Facets event, EventFilter filter, @Nullable UUID host) {
        int misses = 0;
        if (!isOn(event, filter.from(), filter.to())) {
            misses |= DAYS;
        }
        if (filter.kind() != null && filter.kind() != event.kind()) {
            misses |= KIND;
        }
        if (filter.area() != null && !event.areas().contains(filter.area())) {
            misses |= AREA;
        }
        if (filter.language() != null && !event.languages().contains(filter.language())) {
            misses |= LANGUAGE;
        }
        if (filter.organization() != null && (host == null || !event.hosts().contains(host))) {
            misses |= ORGANIZATION;
        }
        if (!hasAll(event, filter.access())
                || filter.text() != null && named != null && !named.contains(event.event())) {
            misses |= REST;
        }
        return misses;
    }

    private static boolean hasAll(Facets event, Set<AccessFact> access) {
        return event.access().containsAll(access);
    }

    private static boolean isOn(Facets event, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || event.end().isAfter(from.atStartOfDay()))
                && (to == null || event.start().isBefore(to.plusDays(1).atStartOfDay()));
    }
}
