package nyc.icefree.series;

import nyc.icefree.events.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import org.springframework.stereotype.Component;

/** Whoever organizes for the host plans its series; what is not theirs is not there. */
@Component
class SeriesRights {
    private final SeriesRepository series;
    private final Memberships memberships;
    private final EventRights events;
    private final CurrentActor actor;

    SeriesRights(SeriesRepository series, Memberships memberships, EventRights events, CurrentActor actor) {
        this.series = series;
        this.memberships = memberships;
        this.events = events;
        this.actor = actor;
    }

    void require(OrganizationId host) {
        memberships.require(actor.get(), host, StaffRole.ORGANIZER);
    }

    void require(EventId event) {
        events.requireOrganize(actor.get(), event);
    }

    /** Locked, so that two who change it wait for each other. */
    Series locked(SeriesId id) {
        return mine(series.lock(id.value()).orElseThrow(NotYours::new));
    }

    Series shown(SeriesId id) {
        return mine(series.findById(id.value()).orElseThrow(NotYours::new));
    }

    private Series mine(Series found) {
        require(new OrganizationId(found.organization));
        return found;
    }
}
