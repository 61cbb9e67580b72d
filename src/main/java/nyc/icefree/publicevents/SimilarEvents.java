package nyc.icefree.publicevents;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.events.EventSearch;
import nyc.icefree.events.EventSearch.Where;
import nyc.icefree.events.ProgrammeMemory;
import nyc.icefree.events.ShownEvents;
import nyc.icefree.people.Anyone;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other events that may suit somebody who looks at one. Everything here is rendered for {@link Audience#PUBLIC}. */
@Service
public class SimilarEvents {
    /**
     * Rows read per search; enough that a daily series, whose dates share one title and count once, hides nothing
     * behind it.
     */
    private static final int LOOKED_AT = 200;

    private static final String NEAR = "v.area = :area";
    private static final String SPOKEN =
            "exists (select 1 from event_language l where l.event_id = e.id and l.language in (:tongues))";

    private final EventSearch search;
    private final ShownEvents events;
    private final ProgrammeMemory memory;
    private final Clock clock;

    SimilarEvents(EventSearch search, ShownEvents events, ProgrammeMemory memory, Clock clock) {
        this.memory = memory;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Coming events of the same kind, one of each title and none with this event's title. First those in its area
     * and one of its languages, then those that match one of the two, then others; each by start.
     */
    @Anyone
    @Transactional(readOnly = true)
    public List<EventView> to(EventView event, int most) {
        return events.lines(memory.get(
                SimilarEvents.class, List.of(event.id(), event.audience(), most), () -> similar(event, most)));
    }

    private List<UUID> similar(EventView event, int most) {
        var found = new ArrayList<UUID>();
        var titles = event.words().stream().map(EventWords::title).collect(Collectors.toCollection(HashSet::new));
        for (Where where : widening(event)) {
            if (found.size() < most) {
                titled(where).stream()
                        .filter(other -> found.size() < most && titles.add(other.title()))
                        .forEach(other -> found.add(other.id()));
            }
        }
        return found;
    }

    /**
     * Coming events of the same kind that take reservations, in its area or one of its languages, by start. Other
     * dates of its own series are among them.
     */
    @Anyone
    @Transactional(readOnly = true)
    public List<EventView> otherDates(EventView event, int most) {
        var tongues = tongues(event);
        var area = event.place().area();
        var where = alike(event).and("e.takes_rsvps = true");
        if (area == null && tongues.isEmpty()) {
            return List.of();
        }
        if (area == null) {
            spoken(where, tongues);
        } else if (tongues.isEmpty()) {
            near(where, area);
        } else {
            where.and("(" + NEAR + " or " + SPOKEN + ")", "area", area.stored(), "tongues", tongues);
        }
        return events.lines(search.ids(where, "e.starts_at", 0, most));
    }

    private List<Where> widening(EventView event) {
        var tongues = tongues(event);
        var area = event.place().area();
        var all = Stream.<Where>builder();
        if (area != null && !tongues.isEmpty()) {
            all.add(spoken(near(alike(event), area), tongues));
        }
        if (!tongues.isEmpty()) {
            all.add(spoken(alike(event), tongues));
        }
        if (area != null) {
            all.add(near(alike(event), area));
        }
        return all.add(alike(event)).build().toList();
    }

    private record Titled(UUID id, String title) {}

    private List<Titled> titled(Where where) {
        return search.rows(
                where,
                "e.id, w.title",
                "e.starts_at",
                LOOKED_AT,
                (row, n) -> new Titled(row.getObject("id", UUID.class), row.getString("title")));
    }

    private Where alike(EventView event) {
        return new Where()
                .isListed()
                .and("e.state = 'PUBLISHED'")
                .and("e.ends_at > :now", "now", clock.instant())
                .and("e.kind = :kind", "kind", event.kind().name())
                .and("e.id <> :self", "self", event.id().value());
    }

    private static Where near(Where where, Area area) {
        return where.and(NEAR, "area", area.stored());
    }

    private static Where spoken(Where where, Set<String> tongues) {
        return where.and(SPOKEN, "tongues", tongues);
    }

    /** Languages to search by: English counts only when the event has no other. */
    private static Set<String> tongues(EventView event) {
        Map<Boolean, Set<String>> byEnglish = Stream.concat(event.spoken().stream(), event.interpreted().stream())
                .collect(Collectors.partitioningBy(
                        Language.ENGLISH::equals, Collectors.mapping(Language::tag, Collectors.toSet())));
        return byEnglish.getOrDefault(false, Set.of()).isEmpty()
                ? byEnglish.getOrDefault(true, Set.of())
                : byEnglish.getOrDefault(false, Set.of());
    }
}
