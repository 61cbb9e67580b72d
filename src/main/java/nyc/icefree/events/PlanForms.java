package nyc.icefree.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventLanguage;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.JoiningDetails;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueId;

final class PlanForms {
    private PlanForms() {}

    static EventPlan plan(Event event) {
        return new EventPlan(
                new EventId(event.id),
                event.version,
                new OrganizationId(event.host()),
                event.state,
                draft(event),
                event.cancelReason);
    }

    static EventDraft draft(Event event) {
        var coHosts = event.allHostsInOrder().stream().skip(1);
        return draft(event, event.slot, coHosts.map(OrganizationId::new).toList());
    }

    static EventDraft draft(StoredContent event, TimeSlot slot, List<OrganizationId> coHosts) {
        return new EventDraft(
                event.kind,
                words(event, event.door()),
                When.of(slot),
                new Where(
                        event.venue == null ? null : new VenueId(event.venue),
                        null,
                        event.attendance,
                        Objects.requireNonNullElse(event.door().onlineLink(), "")),
                event.showing,
                event.accessibility(),
                event.rsvps,
                coHosts);
    }

    static List<EventWords> words(Event event) {
        return words(event, event.door());
    }

    /** @param door {@link JoiningDetails#NONE} for readers who may not know or do not need it */
    static List<EventWords> words(StoredContent event, JoiningDetails door) {
        var languages = EventLanguage.inOrder(
                event.words().keySet().stream().map(Language::new).toList());
        var words = new ArrayList<EventWords>();
        for (var language : languages) {
            var wording = event.words().get(language.tag());
            if (wording != null) {
                words.add(new EventWords(
                        language,
                        wording.title(),
                        wording.description(),
                        door.instructions(language.tag()),
                        language.tag().equals(event.originalLanguage)));
            }
        }
        return words;
    }
}
