package nyc.icefree.events;

import java.util.List;
import java.util.Objects;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.JoiningDetails;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.partners.OrganizationId;
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
        return EventWords.of(event.wordings(door), event.originalLanguage);
    }
}
