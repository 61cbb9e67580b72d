package nyc.icefree.shifts.seats;

import java.util.Set;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.Actor;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks that the actor organizes the host of a shift. Otherwise {@link NotYours}. */
@Component
public class ShiftRights {
    private final EventRights eventRights;
    private final Events events;
    private final Memberships memberships;
    private final ShiftReading shifts;
    private final CurrentActor actor;

    ShiftRights(
            EventRights eventRights, Events events, Memberships memberships, ShiftReading shifts, CurrentActor actor) {
        this.eventRights = eventRights;
        this.events = events;
        this.memberships = memberships;
        this.shifts = shifts;
        this.actor = actor;
    }

    public Actor actor() {
        return actor.get();
    }

    @Transactional(readOnly = true)
    public OrganizationId require(ShiftId shift) {
        if (shifts.once().remembers()) {
            var found = shifts.find(shift).orElseThrow(NotYours::new);
            require(found.event(), found.organization());
            return found.organization();
        }
        var whose = shifts.shifts().whose(shift.value()).orElseThrow(NotYours::new);
        var event = whose.getEvent();
        var organization = new OrganizationId(whose.getOrganization());
        require(event == null ? null : new EventId(event), organization);
        return organization;
    }

    public OrganizationId require(EventId event) {
        eventRights.require(actor.get(), Right.STAFF, event);
        return eventRights.hostOf(event).orElseThrow(NotYours::new);
    }

    /** @return the organization to which a shift of this draft belongs */
    public OrganizationId requireFor(ShiftDraft draft) {
        EventId event = draft.event();
        if (event != null) {
            require(event);
            return events.hostsOf(event).getFirst().id();
        }
        OrganizationId organization = draft.organization();
        if (organization == null) {
            throw new Refused(ShiftDraftRefused.ORGANIZATION_MISSING);
        }
        require(null, organization);
        return organization;
    }

    private void require(@Nullable EventId event, OrganizationId organization) {
        if (event != null) {
            eventRights.require(actor.get(), Right.STAFF, event);
        } else {
            memberships.require(Right.STAFF, organization);
        }
    }

    public Set<OrganizationId> own() {
        return memberships.of(actor.get().mustBePerson(), Right.STAFF);
    }
}
