package nyc.icefree.publicevents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.EventSearch;
import nyc.icefree.events.EventSearch.Where;
import nyc.icefree.events.ProgrammeMemory;
import nyc.icefree.events.ShownEvents;
import nyc.icefree.events.ShownFacets;
import nyc.icefree.events.ShownPlaces;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.Anyone;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.MapPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public programme. Everything here is rendered for {@link Audience#PUBLIC}. */
@Service
public class EventProgramme {
    private static final int MOST_NEAR = 1_000;
    private static final int MOST_NAMED = 20_000;

    private final EventSearch search;
    private final ShownEvents events;
    private final ShownPlaces places;
    private final ShownFacets facets;
    private final Organizations organizations;
    private final ProgrammeMemory memory;
    private final Clock clock;

    EventProgramme(
            EventSearch search,
            ShownEvents events,
            ShownPlaces places,
            ShownFacets facets,
            Organizations organizations,
            ProgrammeMemory memory,
            Clock clock) {
        this.memory = memory;
        this.search = search;
        this.events = events;
        this.places = places;
        this.facets = facets;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * Published and cancelled events that are not over, by start; {@code page} counts from 0, {@code size} is at most
     * 100.
     */
    @Anyone
    @Transactional(readOnly = true)
    public EventPage coming(EventFilter filter, int page, int size) {
        if (page < 0 || size < 1 || size > 100) {
            throw new IllegalArgumentException("no such page");
        }
        var where = coming();
        if (!fits(where, filter)) {
            return new EventPage(List.of(), page, size, 0);
        }
        Supplier<EventSearch.Page> search = () -> this.search.page(where, "e.starts_at", (long) page * size, size);
        // what somebody looks for in words is not kept
        var found = filter.text() == null
                ? memory.get(EventSearch.Page.class, List.of(filter, page, size), search)
                : search.get();
        return new EventPage(events.lines(found.ids()), page, size, found.total());
    }

    /**
     * Like {@link #coming}, but nearest to a point first, then by start; events without a known place come last. A
     * hidden place counts as the middle of its neighborhood or area. Reads at most 1,000 events.
     *
     * @param page counted from 0
     * @param size at most 100
     */
    @Anyone
    @Transactional(readOnly = true)
    public NearPage near(EventFilter filter, MapPoint point, int page, int size) {
        if (page < 0 || size < 1 || size > 100) {
            throw new IllegalArgumentException("no such page");
        }
        var where = coming();
        if (!fits(where, filter)) {
            return new NearPage(List.of(), page, size, 0);
        }
        var metres = new LinkedHashMap<EventId, Double>();
        var unplaced = new ArrayList<EventId>();
        for (var place : places.of(where, MOST_NEAR)) {
            var about = place.about();
            if (about == null) {
                unplaced.add(new EventId(place.event()));
            } else {
                metres.put(new EventId(place.event()), point.metresTo(about));
            }
        }
        var ids = Stream.concat(
                        metres.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(Map.Entry::getKey),
                        unplaced.stream())
                .toList();
        var shown = events.lines(ids.stream()
                .skip((long) page * size)
                .limit(size)
                .map(EventId::value)
                .toList());
        return new NearPage(
                shown.stream()
                        .map(event -> new NearEvent(event, metres.get(event.id())))
                        .toList(),
                page,
                size,
                ids.size());
    }

    /**
     * Published and cancelled events on each of the filter's days, past ones too, by start; of crowded days the first
     * ones.
     *
     * @param filter with a first and a last day, at most 62 days apart
     * @param most on all days together, though each day has at least one
     */
    @Anyone
    @Transactional(readOnly = true)
    public Map<LocalDate, OneDay> during(EventFilter filter, int most) {
        var from = filter.from();
        var to = filter.to();
        if (from == null || to == null || from.plusDays(62).isBefore(to)) {
            throw new IllegalArgumentException("no such span");
        }
        var where = new Where().isListed();
        var planned = fits(where, filter)
                ? search.rows(where, "e.id, e.start_local, e.end_local", "e.starts_at", MOST_NAMED, Planned::read)
                : List.<Planned>of();
        var days = from.datesUntil(to.plusDays(1))
                .collect(Collectors.toMap(
                        day -> day,
                        day -> planned.stream().filter(one -> one.isOn(day)).toList()));
        int each = IntStream.rangeClosed(1, most)
                .filter(n -> days.values().stream()
                                .mapToInt(all -> Math.min(n, all.size()))
                                .sum()
                        <= most)
                .max()
                .orElse(1);
        var views = byId(days.values().stream()
                .flatMap(all -> all.stream().limit(each))
                .map(Planned::event)
                .collect(Collectors.toSet()));
        var shown = new HashMap<LocalDate, OneDay>();
        days.forEach((day, all) -> shown.put(
                day,
                new OneDay(
                        all.stream()
                                .limit(each)
                                .flatMap(one -> Stream.ofNullable(views.get(one.event())))
                                .toList(),
                        Math.max(0, all.size() - each))));
        return shown;
    }

    private record Planned(UUID event, LocalDateTime start, LocalDateTime end) {
        static Planned read(ResultSet row, int n) throws SQLException {
            return new Planned(
                    row.getObject(1, UUID.class),
                    row.getObject(2, LocalDateTime.class),
                    row.getObject(3, LocalDateTime.class));
        }

        boolean isOn(LocalDate day) {
            var first = start.toLocalDate();
            return day.equals(first) || day.isAfter(first) && !day.isAfter(TimeSlot.lastDay(end));
        }
    }

    private Map<UUID, EventView> byId(Set<UUID> ids) {
        return events.lines(ids).stream()
                .collect(Collectors.toMap(view -> view.id().value(), view -> view));
    }

    /** The next published event of each host or co-host. */
    @Anyone
    @Transactional(readOnly = true)
    public Map<OrganizationId, EventView> nextOfEach() {
        var first = memory.get(
                EventProgramme.class, "next of each", () -> search.firstOfHosts(coming().and("e.state = 'PUBLISHED'")));
        var views = byId(Set.copyOf(first.values()));
        var next = new LinkedHashMap<OrganizationId, EventView>();
        first.forEach((organization, event) -> {
            var view = views.get(event);
            if (view != null) {
                next.put(new OrganizationId(organization), view);
            }
        });
        return next;
    }

    /**
     * Published or cancelled, coming or past. A former slug finds it too: redirect to the view's slug then. Unlisted
     * events are found by their present, secret slug alone.
     */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<EventView> bySlug(String slug) {
        return events.bySlug(slug);
    }

    /** Counts {@link #coming} for any number of filters that share this text; null for none. */
    @Anyone
    @Transactional(readOnly = true)
    public ComingCounts counts(@Nullable String text) {
        var named = text == null ? null : Set.copyOf(search.ids(coming().text(text), "e.starts_at", 0, MOST_NAMED));
        return new ComingCounts(facets.coming().toList(), named, organizations::named);
    }

    @Anyone
    @Transactional(readOnly = true)
    public List<YearMonth> months() {
        return memory.get(YearMonth.class, "", () -> search.months(coming()));
    }

    private Where coming() {
        return new Where().isListed().and("e.ends_at > :now", "now", clock.instant());
    }

    /** @return false when the filter names an organization that does not exist */
    private boolean fits(Where where, EventFilter filter) {
        where.days(filter.from(), filter.to()).text(filter.text());
        if (filter.kind() != null) {
            where.and("e.kind = :kind", "kind", filter.kind().name());
        }
        if (filter.area() != null) {
            where.and(
                    "(v.area = :area or e.kept_area = :area)",
                    "area",
                    filter.area().stored());
        }
        if (filter.language() != null) {
            where.and(
                    "exists (select 1 from event_language l where l.event_id = e.id and l.language = :language)",
                    "language",
                    filter.language().tag());
        }
        for (var fact : filter.access()) {
            where.and(
                    "exists (select 1 from event_access a where a.event_id = e.id and a.fact = :" + fact + ")",
                    fact.name(),
                    fact.name());
        }
        if (filter.organization() != null) {
            var organization = organizations.named(filter.organization());
            organization.ifPresent(id -> where.hostedBy(id.value()));
            return organization.isPresent();
        }
        return true;
    }

    /** @param more how many others there are on that day */
    public record OneDay(List<EventView> events, int more) {
        public static final OneDay FREE = new OneDay(List.of(), 0);
    }

    /** One page of the agenda, counted from 0. */
    public record EventPage(List<EventView> events, int page, int size, int total) {
        public int pages() {
            return Math.max(1, (total + size - 1) / size);
        }

        public boolean hasNext() {
            return page + 1 < pages();
        }
    }

    /** The nearest first; {@code page} counts from 0. */
    public record NearPage(List<NearEvent> events, int page, int size, int total) {
        public boolean hasNext() {
            return (page + 1L) * size < total;
        }
    }
}
