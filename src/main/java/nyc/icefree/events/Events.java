package nyc.icefree.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.events.EventReading.Loaded;
import nyc.icefree.events.EventSearch.Where;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventTerms;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.eventviews.Host;
import nyc.icefree.people.InHouse;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms ask about events. They decide first for whom; the public audience never gets a draft. */
@Service
public class Events {
    private static final Duration PAST = Duration.ofDays(60);
    private static final Duration COMING = Duration.ofDays(549); // 18 months
    private static final int MOST = 20_000;
    // a private event's own time and changes are not told by where it stands in a feed, or whether
    private static final String STARTS = "coalesce(e.gone_starts_at, e.starts_at)";
    private static final String ENDS = "coalesce(e.gone_ends_at, e.ends_at)";
    static final String CHANGED = "coalesce(e.gone_at, e.modified_at)";

    private final EventRepository events;
    private final EventReading reading;
    private final EventSearch search;
    private final FeedCache memory;
    private final ProgrammeVersion version;
    private final Clock clock;

    Events(
            EventRepository events,
            EventReading reading,
            EventSearch search,
            FeedCache memory,
            ProgrammeVersion version,
            Clock clock) {
        this.events = events;
        this.reading = reading;
        this.search = search;
        this.memory = memory;
        this.version = version;
        this.clock = clock;
    }

    @InHouse
    @Transactional(readOnly = true)
    public Optional<EventView> view(EventId id, Audience audience) {
        return Optional.ofNullable(views(Set.of(id), audience).get(id));
    }

    /** By a fixed number of queries; unknown ids are left out, and what is not public for the public. */
    @InHouse
    @Transactional(readOnly = true)
    public Map<EventId, EventView> views(Collection<EventId> ids, Audience audience) {
        var loaded =
                reading.load(ids.stream().map(EventId::value).collect(Collectors.toCollection(LinkedHashSet::new)));
        return loaded.shownTo(audience).byId(audience);
    }

    /**
     * From 60 days past to 18 months ahead, by start and id; drafts never, tombstones included. Counted from the start of
     * the day (UTC), so that every node gives the same feed all day long.
     */
    @InHouse
    @Transactional(readOnly = true)
    public List<FeedEvent> feedEvents(FeedFilter filter) {
        var asked = FeedFacet.of(filter);
        var where = shown(asked, clock.instant());
        return memory.of(search.versions(where, STARTS, MOST)).stream()
                .map(one -> one.in(asked))
                .toList();
    }

    /** What feeds carry, tombstones included. */
    private static Where shown(List<FeedFacet> asked, Instant now) {
        return recorded(asked, now)
                .and(
                        STARTS + " < :ahead",
                        "ahead",
                        now.truncatedTo(ChronoUnit.DAYS).plus(COMING));
    }

    /**
     * The same without an end: a record of changes must not hold back what is far away, since later nothing would bring it
     * in. How far anybody may plan is bounded anyway.
     */
    static Where recorded(List<FeedFacet> asked, Instant now) {
        var where = new Where()
                .and("e.was_listed = true")
                .and(ENDS + " > :past", "past", now.truncatedTo(ChronoUnit.DAYS).minus(PAST));
        asked.forEach(where::shownBy);
        return where;
    }

    /** Everything that these organizations host, drafts included, in the span of feeds, for the team; by start. */
    @InHouse
    @Transactional(readOnly = true)
    public List<EventView> workOf(Collection<nyc.icefree.partners.OrganizationId> organizations) {
        var day = clock.instant().truncatedTo(ChronoUnit.DAYS);
        var hosts = organizations.stream().map(o -> o.value()).toList();
        var where = new Where()
                .hostedByAny(hosts, "1 = 0")
                .and("e.state <> 'TEMPLATE'")
                .and("e.ends_at > :past", "past", day.minus(PAST))
                .and("e.starts_at < :ahead", "ahead", day.plus(COMING));
        return reading.load(search.ids(where, "e.starts_at", 0, 2_000)).views(Audience.TEAM);
    }

    /** The named ones as {@link #feedEvents} would give them, whenever they are; by start and id. */
    @InHouse
    @Transactional(readOnly = true)
    public List<FeedEvent> feedEventsOf(Collection<EventId> ids, FeedFilter filter) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var where = new Where()
                .and("e.was_listed = true")
                .and("e.id in (:ids)", "ids", ids.stream().map(EventId::value).toList());
        var asked = FeedFacet.of(filter);
        return memory.of(search.versions(where, STARTS, MOST)).stream()
                .map(one -> one.in(asked))
                .toList();
    }

    /** How many changes feeds were told of these, in all: what they count in a series' SEQUENCE. */
    @InHouse
    @Transactional(readOnly = true)
    public int sequenceShown(Collection<EventId> ids) {
        return ids.isEmpty()
                ? 0
                : events.findByIdIn(ids.stream().map(EventId::value).toList()).stream()
                        .filter(e -> e.wasListed)
                        .mapToInt(e -> e.gone == null ? e.sequence : e.gone.sequence())
                        .sum();
    }

    /** One event as a feed of its own, by its present or a former slug; empty for a draft or unknown slug. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<FeedEvent> feedEvent(String slug) {
        var loaded = reading.load(search.bySlug(slug));
        return loaded.events().stream()
                .flatMap(e -> fileOf(e, slug, loaded).stream())
                .findFirst();
    }

    private static Optional<FeedEvent> fileOf(Event event, String slug, Loaded loaded) {
        if (event.isPublic() && !event.isListed() && event.slug.equals(slug)) {
            var view = loaded.view(event, Audience.INVITED);
            return Optional.of(new FeedEvent(view.id(), event.uid, event.slot, event.sequence, event.modifiedAt, view));
        }
        return event.wasListed ? Optional.of(FeedCache.remember(event, loaded).event()) : Optional.empty();
    }

    /** Grows with every change of anything that the public may see. */
    @InHouse
    @Transactional(readOnly = true)
    public long programmeVersion() {
        return version.now();
    }

    /** The host first, then the co-hosts; empty for an unknown event. */
    @InHouse
    @Transactional(readOnly = true)
    public List<Host> hostsOf(EventId id) {
        var loaded = reading.load(Set.of(id.value()));
        return loaded.events().stream().findFirst().map(loaded::hosts).orElse(List.of());
    }

    @InHouse
    @Transactional(readOnly = true)
    public Optional<TimeSlot> slotOf(EventId id) {
        return events.findById(id.value()).map(e -> e.slot);
    }

    @InHouse
    @Transactional(readOnly = true)
    public Optional<EventTerms> termsOf(EventId id) {
        return events.findById(id.value()).map(Events::terms);
    }

    @InHouse
    @Transactional(readOnly = true)
    public Map<EventId, EventTerms> termsOf(Collection<EventId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : events.findByIdIn(ids.stream().map(EventId::value).collect(Collectors.toSet())).stream()
                        .map(Events::terms)
                        .collect(Collectors.toMap(EventTerms::id, t -> t));
    }

    private static EventTerms terms(Event e) {
        return new EventTerms(new EventId(e.id), e.kind, e.state, e.slot, e.rsvps);
    }
}
