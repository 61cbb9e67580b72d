package nyc.icefree.series;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import org.springframework.stereotype.Component;

/** Only the host's planners may see and change its series; for others it does not exist. */
@Component
record SeriesRights(
        SeriesRepository series, SeriesDates dates, Memberships memberships, EventRights events, CurrentActor actor) {
    void require(OrganizationId host) {
        memberships.require(Right.PLAN, host);
    }

    void require(EventId event) {
        events.require(actor.get(), Right.PLAN, event);
    }

    Series locked(SeriesId id) {
        return mine(series.lock(id.value()).orElseThrow(NotYours::new));
    }

    /** Locks the series of a date, then looks the date up again: a split may have moved it to another series. */
    Held held(EventId date) {
        require(date);
        var held = lockedOf(date);
        mine(held.series());
        return held;
    }

    /** Like {@link #held}, without a check of rights. */
    Held lockedOf(EventId date) {
        for (var before = dates.of(date).orElseThrow(NotYours::new); ; ) {
            var found = series.lock(before.series()).orElseThrow(NotYours::new);
            var now = dates.of(date).orElseThrow(NotYours::new);
            if (now.series().equals(before.series())) {
                return new Held(found, now);
            }
            before = now;
        }
    }

    record Held(Series series, SeriesDates.Link date) {}

    Series shown(SeriesId id) {
        return mine(series.findById(id.value()).orElseThrow(NotYours::new));
    }

    private Series mine(Series found) {
        require(new OrganizationId(found.organization));
        return found;
    }
}
