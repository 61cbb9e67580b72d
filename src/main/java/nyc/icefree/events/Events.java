package nyc.icefree.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.Host;
import nyc.icefree.events.EventSearch.Where;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.questions.Questions;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers other rooms' questions about events. The callers decide for whom; the public audience never gets a draft. */
@Service
public class Events {
    private static final Duration PAST = Duration.ofDays(60);
    private static final Duration COMING = Duration.ofDays(549); // 18 months

    private final EventRepository events;
    private final EventReading reading;
    private final EventSearch search;
    private final EventVenues venues;
    private final ProgrammeVersion version;
    private final Clock clock;

    Events(
            EventRepository events,
            EventReading reading,
            EventSearch search,
            EventVenues venues,
            ProgrammeVersion version,
            Clock clock) {
        this.venues = venues;
        this.events = events;
        this.reading = reading;
        this.search = search;
        this.version = version;
        this.clock = clock;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<EventView> view(EventId id, Audience audience) {
        return Optional.ofNullable(views(Set.of(id), audience).get(id));
    }

    /** As the audience will see it once published, whatever its state. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<EventView> foreseen(EventId id, Audience audience) {
        return Optional.ofNullable(
                reading.load(Set.of(id.value())).byId(audience).get(id));
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Map<EventId, EventPlan> plans(Collection<EventId> ids) {
        return reading.find(ids.stream().map(EventId::value).collect(Collectors.toSet())).stream()
                .map(PlanForms::plan)
                .collect(Collectors.toMap(EventPlan::id, plan -> plan));
    }

    /** By a fixed number of queries; leaves out unknown ids, and for the public what is not public. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<EventId, EventView> views(Collection<EventId> ids, Audience audience) {
        var loaded =
                reading.load(ids.stream().map(EventId::value).collect(Collectors.toCollection(LinkedHashSet::new)));
        return loaded.shownTo(audience).byId(audience);
    }

    /** Everything that these organizations host, drafts included, in the span of feeds, for the team; by start. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<EventView> workOf(Collection<nyc.icefree.partners.OrganizationId> organizations) {
        var day = clock.instant().truncatedTo(ChronoUnit.DAYS);
        var hosts = organizations.stream().map(o -> o.value()).toList();
        var where = new Where()
                .hostedByAny(hosts, "1 = 0")
                .and("e.ends_at > :past", "past", day.minus(PAST))
                .and("e.starts_at < :ahead", "ahead", day.plus(COMING));
        return reading.load(search.ids(where, "e.starts_at", 0, 2_000)).views(Audience.TEAM);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean anyListed(Collection<EventId> ids) {
        return events.findByIdIn(ids.stream().map(EventId::value).toList()).stream()
                .anyMatch(Event::isListed);
    }

    /** Latest change of any of these; slightly ahead of the clock after several changes within a second. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Instant lastChange(Collection<EventId> ids) {
        return events.findByIdIn(ids.stream().map(EventId::value).toList()).stream()
                .map(e -> e.modifiedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** When feeds were last told of any of these; the epoch if never. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Instant lastTold(Collection<EventId> ids) {
        return events.findByIdIn(ids.stream().map(EventId::value).toList()).stream()
                .filter(e -> e.wasListed)
                .map(e -> e.gone == null ? e.modifiedAt : e.gone.at())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** Highest SEQUENCE that calendars may know of the event; 0 for an unknown event. */
    @CallerDecides
    @Transactional(readOnly = true)
    public int sequence(EventId id) {
        return events.findById(id.value()).map(e -> e.sequence).orElse(0);
    }

    /** Whether a text names the event's address although it is hidden from some readers. */
    @CallerDecides
    @Transactional(readOnly = true)
    public boolean tellsHiddenPlace(EventId id, String text) {
        return events.findById(id.value())
                .filter(event -> venues.tells(event, text))
                .isPresent();
    }

    /** Grows with every change that the public may see. */
    @CallerDecides
    @Transactional(readOnly = true)
    public long programmeVersion() {
        return version.now();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<Host> hostsOf(EventId id) {
        var loaded = reading.load(Set.of(id.value()));
        return loaded.events().stream().findFirst().map(loaded::hosts).orElse(List.of());
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<TimeSlot> slotOf(EventId id) {
        return events.findById(id.value()).map(e -> e.slot);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Questions questionsOf(EventId id) {
        return events.questions(id.value())
                .map(EventRepository.Asking::getQuestions)
                .orElse(Questions.NONE);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<EventTerms> termsOf(EventId id) {
        return events.findById(id.value()).map(Events::terms);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Map<EventId, EventTerms> termsOf(Collection<EventId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : events.findByIdIn(ids.stream().map(EventId::value).collect(Collectors.toSet())).stream()
                        .map(Events::terms)
                        .collect(Collectors.toMap(EventTerms::id, t -> t));
    }

    /** By one query; leaves out unknown ids. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<EventId, EventState> statesOf(Collection<EventId> ids) {
        var found = new HashMap<EventId, EventState>();
        reading.states(ids.stream().map(EventId::value).collect(Collectors.toSet()))
                .forEach((id, state) -> found.put(new EventId(id), state));
        return found;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Collection<EventTerms> toRemind(Instant after, Instant until) {
        var where = new Where()
                .and("e.state = 'PUBLISHED'")
                .and("e.reminders <> 'NONE'")
                .and("e.starts_at > :after", "after", after)
                .and("e.starts_at <= :until", "until", until);
        return termsOf(search.ids(where, "e.starts_at", 0, 2_000).stream()
                        .map(EventId::new)
                        .toList())
                .values();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Collection<EventTerms> toThank(Instant after, Instant until) {
        var where = new Where()
                .and("e.state = 'PUBLISHED'")
                .and("e.takes_rsvps = true")
                .and("e.without_thanks = false")
                .and("e.ends_at > :after", "after", after)
                .and("e.ends_at <= :until", "until", until);
        return termsOf(search.ids(where, "e.ends_at", 0, 2_000).stream()
                        .map(EventId::new)
                        .toList())
                .values();
    }

    private static EventTerms terms(Event e) {
        return new EventTerms(
                new EventId(e.id),
                e.kind,
                e.state,
                e.slot,
                e.rsvps,
                e.accessibility().languages(),
                e.isWithoutDay());
    }
}
