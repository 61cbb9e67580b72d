package nyc.icefree.events;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.Translation;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which of an event's languages is missing, behind its original, written or read by a second person. */
@Service
public class Translations {
    private static final int MOST = 100;

    private final EventRepository events;
    private final EventSearch search;
    private final EventReading reading;
    private final EventEditing writing;
    private final TranslationMarks marks;
    private final VenueRights door;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final Clock clock;

    /** An event that people may come to and whose words want somebody. */
    public record Wanting(EventId event, EventWords original, List<Translation> translations) {}

    Translations(
            EventRepository events,
            EventSearch search,
            EventReading reading,
            EventEditing writing,
            TranslationMarks marks,
            VenueRights door,
            Memberships memberships,
            CurrentActor actor,
            Clock clock) {
        this.events = events;
        this.search = search;
        this.reading = reading;
        this.writing = writing;
        this.marks = marks;
        this.door = door;
        this.memberships = memberships;
        this.actor = actor;
        this.clock = clock;
    }

    /** Without the original; empty for whoever does not organize the event. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<Translation> of(EventId id) {
        return reading.find(Set.of(id.value())).stream()
                .filter(e -> door.mine().contains(e.host()))
                .map(e -> marks.of(List.of(e)).getOrDefault(e.id, List.of()))
                .findFirst()
                .orElse(List.of());
    }

    /** Somebody has read this language beside the original as it is now. */
    @StaffMay
    @Transactional
    public void reviewed(EventId id, Language language) {
        var event = events.lock(id.value()).orElseThrow(NotYours::new);
        memberships.require(actor.get(), Right.PLAN, new OrganizationId(event.host()));
        if (language.tag().equals(event.originalLanguage) || !event.words().containsKey(language.tag())) {
            throw new NotYours();
        }
        marks.mark(event, language.tag(), true);
        writing.note(AuditedAct.EVENT_CHANGED, event);
    }

    /** Public events of the actor's organizations that are still to come and want words, by start. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<Wanting> wanting() {
        var mine = door.mine();
        if (mine.isEmpty()) {
            return List.of();
        }
        var where = new EventSearch.Where()
                .hostedByAny(mine, "1 = 0")
                .and("e.state = 'PUBLISHED'")
                .and("e.starts_at > :now", "now", clock.instant());
        var loaded = reading.load(search.ids(where, "e.starts_at", 0, MOST)).events().stream()
                .filter(e -> mine.contains(e.host()))
                .toList();
        Map<EventId, Wanting> wanting = new LinkedHashMap<>();
        var all = marks.of(loaded);
        for (Event event : loaded) {
            var open = all.getOrDefault(event.id, List.of()).stream()
                    .filter(Translation::wanting)
                    .toList();
            if (!open.isEmpty()) {
                var id = new EventId(event.id);
                wanting.put(
                        id,
                        new Wanting(
                                id,
                                PlanForms.words(event).stream()
                                        .filter(EventWords::original)
                                        .findFirst()
                                        .orElseThrow(),
                                open));
            }
        }
        return List.copyOf(wanting.values());
    }
}
