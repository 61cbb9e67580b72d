package nyc.icefree.events;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.Translation;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Translations {
    private final EventRepository events;
    private final EventReading reading;
    private final EventEditing editing;
    private final TranslationMarks marks;
    private final VenueRights rights;
    private final Memberships memberships;
    private final Clock clock;

    public record Wanting(EventId event, String title, List<Translation> translations) {}

    Translations(
            EventRepository events,
            EventReading reading,
            EventEditing editing,
            TranslationMarks marks,
            VenueRights rights,
            Memberships memberships,
            Clock clock) {
        this.events = events;
        this.reading = reading;
        this.editing = editing;
        this.marks = marks;
        this.rights = rights;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Without the original; empty unless the actor organizes the event. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<Translation> of(EventId id) {
        return reading.find(Set.of(id.value())).stream()
                .filter(e -> rights.mine().contains(e.host()))
                .map(e -> marks.of(List.of(e)).getOrDefault(e.id, List.of()))
                .findFirst()
                .orElse(List.of());
    }

    @StaffMay
    @Transactional
    public void reviewed(EventId id, Language language) {
        var event = events.lock(id.value()).orElseThrow(NotYours::new);
        memberships.require(Right.PLAN, new OrganizationId(event.host()));
        if (language.tag().equals(event.originalLanguage) || !event.languages().contains(language.tag())) {
            throw new NotYours();
        }
        marks.mark(event, language.tag(), true);
        editing.note(AuditedAct.EVENT_CHANGED, event);
    }

    @StaffMay
    @Transactional(readOnly = true)
    public List<Wanting> wanting() {
        var mine = rights.mine();
        if (mine.isEmpty()) {
            return List.of();
        }
        var found = marks.coming(mine, clock.instant());
        var marked = found.stream()
                .filter(TranslationMarks.Coming::marked)
                .map(TranslationMarks.Coming::event)
                .toList();
        var compared = marked.isEmpty() ? Map.<UUID, List<Translation>>of() : marks.of(reading.find(marked));
        return found.stream()
                .map(coming -> new Wanting(
                        new EventId(coming.event()),
                        coming.title(),
                        compared.getOrDefault(coming.event(), coming.written()).stream()
                                .filter(Translation::wanting)
                                .toList()))
                .filter(wanting -> !wanting.translations().isEmpty())
                .toList();
    }
}
