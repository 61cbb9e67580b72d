package nyc.icefree.events;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventCount;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.EventRow;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.ListedEvent;
import nyc.icefree.disclosure.SeriesFold;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.JoiningDetails;
import nyc.icefree.events.EventReading.Loaded;
import nyc.icefree.events.EventSearch.Where;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueRights;
import nyc.icefree.venues.Venues;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Events as staff see them: those that their organizations host or co-host. Administrators also see public events and
 * those that wait for approval, as the public would.
 */
@Service
public class EventDesk {
    private static final int MOST = 500;
    /** Fewer than a statement may have parameters. */
    private static final int MOST_IDS = 20_000;

    private static final String NOTHING_ELSE = "1 = 0";
    private static final String PUBLIC_ONES = "((" + EventSearch.LISTED + ") or e.state = 'SUBMITTED')";

    private final EventSearch search;
    private final EventFolding folding;
    private final EventReading reading;
    private final VenueRights rights;
    private final CurrentActor actor;
    private final Clock clock;

    EventDesk(
            EventSearch search,
            EventFolding folding,
            EventReading reading,
            VenueRights rights,
            CurrentActor actor,
            Clock clock) {
        this.search = search;
        this.folding = folding;
        this.reading = reading;
        this.rights = rights;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param limit at most 500 */
    @StaffMay
    @Transactional(readOnly = true)
    public List<EventRow> list(EventQuery query, int offset, int limit) {
        var mine = rights.mine();
        var found = search.ids(where(query, mine), order(query), offset, Math.min(limit, MOST));
        return rows(found, mine, query.language());
    }

    @StaffMay
    @Transactional(readOnly = true)
    public int count(EventQuery query) {
        return search.count(where(query, rights.mine()));
    }

    /**
     * Like {@link #list}, with dates of series folded.
     *
     * @param limit at most 500
     */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ListedEvent> lines(EventQuery query, SeriesFold fold, int offset, int limit) {
        var mine = rights.mine();
        var found = folding.lines(
                where(query, mine), column(query), query.ascending(), fold, offset, Math.min(limit, MOST));
        var rows =
                rows(found.stream().map(EventFolding.Line::event).distinct().toList(), mine, query.language()).stream()
                        .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        return found.stream()
                .filter(line -> rows.containsKey(line.event()))
                .map(line -> new ListedEvent(
                        Objects.requireNonNull(rows.get(line.event())),
                        line.series(),
                        line.rule(),
                        line.dates(),
                        line.head()))
                .toList();
    }

    @StaffMay
    @Transactional(readOnly = true)
    public EventCount count(EventQuery query, SeriesFold fold) {
        return folding.count(where(query, rights.mine()), fold);
    }

    /** Events that touch the days {@code from} (included) to {@code to} (excluded), at most 500. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<EventRow> between(LocalDate from, LocalDate to, Language language) {
        var mine = rights.mine();
        var where = seen(mine).days(from, to.minusDays(1));
        return rows(search.ids(where, "e.starts_at", 0, MOST), mine, language);
    }

    /** Titles of those of the events that the actor sees in lists. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<UUID, String> titles(Collection<UUID> ids) {
        var titles = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            var seen = seen().and("e.id in (:ids)", "ids", ids);
            search.rows(
                    seen,
                    "e.id, w.title",
                    "e.id",
                    ids.size(),
                    (row, n) -> titles.put(row.getObject(1, UUID.class), row.getString(2)));
        }
        return titles;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public Optional<EventDetail> detail(EventId id) {
        return details(List.of(id)).stream().findFirst();
    }

    /** Those of the events that the actor may see, in the order asked for, by a fixed number of queries. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<EventDetail> details(Collection<EventId> ids) {
        var mine = rights.mine();
        var loaded = reading.load(ids.stream().map(EventId::value).toList());
        return loaded.events().stream()
                .filter(e ->
                        ofTeam(e, mine) || (actor.get().administrator() && (e.isListed() || wasApproved(e, loaded))))
                .map(e -> detail(e, loaded, mine))
                .toList();
    }

    private static boolean wasApproved(Event event, Loaded loaded) {
        var host = loaded.organizations().get(new OrganizationId(event.host()));
        return event.state == EventState.SUBMITTED || (event.isPublic() && host != null && !host.trusted());
    }

    private EventDetail detail(Event event, Loaded loaded, Set<UUID> mine) {
        boolean team = ofTeam(event, mine);
        var venue = loaded.venueOf(event);
        return new EventDetail(
                loaded.view(event, team ? Audience.TEAM : Audience.PUBLIC),
                event.version,
                team && venue != null ? Venues.card(venue, mine) : null,
                mine.contains(event.host()),
                team,
                actor.get().administrator() && event.state == EventState.SUBMITTED,
                team && event.showing.hours() != null ? event.showing.opensAt(event.slot.startsAt()) : null,
                event.publishAt,
                event.rsvps.questions().said(),
                PublishDecision.of(event, venue, loaded.organizations(), clock.instant()));
    }

    /** Ids of those that the actor sees in lists, under more conditions. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<UUID> ids(UnaryOperator<Where> more) {
        return search.ids(more.apply(seen()), "e.starts_at desc", 0, MOST_IDS);
    }

    private Where where(EventQuery query, Set<UUID> mine) {
        var where = seen(mine).days(query.from(), query.to()).text(query.search());
        if (!query.states().isEmpty()) {
            where.and(
                    "e.state in (:states)",
                    "states",
                    query.states().stream().map(Enum::name).toList());
        }
        if (query.kind() != null) {
            where.and("e.kind = :kind", "kind", query.kind().name());
        }
        if (query.organization() != null) {
            where.hostedBy(query.organization().value());
        }
        return where;
    }

    /** The condition for events that the actor sees in lists; staff lists add their own conditions to it. */
    @CallerDecides
    public Where seen() {
        return seen(rights.mine());
    }

    private Where seen(Set<UUID> mine) {
        return new Where().hostedByAny(mine, actor.get().administrator() ? PUBLIC_ONES : NOTHING_ELSE);
    }

    private static String order(EventQuery query) {
        return column(query) + (query.ascending() ? " asc" : " desc");
    }

    private static String column(EventQuery query) {
        return switch (query.sort()) {
            case START -> "e.starts_at";
            case TITLE -> "lower(w.title)";
            case KIND -> "e.kind";
            case STATE -> "e.state";
        };
    }

    private List<EventRow> rows(List<UUID> ids, Set<UUID> mine, Language language) {
        var loaded = reading.loadForLists(ids);
        return loaded.events().stream().map(e -> row(e, loaded, language, mine)).toList();
    }

    private EventRow row(Event event, Loaded loaded, Language language, Set<UUID> mine) {
        var place = loaded.placeOf(event, ofTeam(event, mine) ? Audience.TEAM : Audience.PUBLIC);
        return new EventRow(
                new EventId(event.id),
                EventWords.in(language, event.words(JoiningDetails.NONE)).title(),
                event.kind,
                event.state,
                event.slot,
                loaded.host(event.host()),
                place.name() != null ? place.name() : place.neighbourhood(),
                place.area(),
                event.rsvps.capacity(),
                event.rsvps.takesRsvps(),
                mine.contains(event.host()));
    }

    private static boolean ofTeam(Event event, Set<UUID> mine) {
        return event.hostsInOrder().stream().anyMatch(mine::contains);
    }
}
