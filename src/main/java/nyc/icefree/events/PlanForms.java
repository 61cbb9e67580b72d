package nyc.icefree.events;

import java.util.List;
import java.util.Objects;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.eventform.EventDraft;
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
                event.words(event.joining()),
                When.of(slot),
                new Where(
                        event.venue == null ? null : new VenueId(event.venue),
                        null,
                        event.attendance,
                        Objects.requireNonNullElse(event.joining().onlineLink(), "")),
                event.showing,
                event.accessibility(),
                event.rsvps,
                coHosts);
    }
}
