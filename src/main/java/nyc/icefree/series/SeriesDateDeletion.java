package nyc.icefree.series;

import java.util.TreeMap;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventDeleting;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes a deleted date out of its series in the same transaction: its day becomes an exception, and a series without
 * dates is deleted. Runs before other listeners, because the series must be locked before anything of its dates.
 */
@Component
class SeriesDateDeletion {
    private final SeriesRepository series;
    private final SeriesDates dates;
    private final SeriesRights rights;
    private final SeriesRevision revision;
    private final Events events;

    SeriesDateDeletion(
            SeriesRepository series, SeriesDates dates, SeriesRights rights, SeriesRevision revision, Events events) {
        this.series = series;
        this.dates = dates;
        this.rights = rights;
        this.revision = revision;
        this.events = events;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(EventDeleting deleting) {
        var date = deleting.event();
        if (dates.of(date).isPresent()) {
            var held = rights.lockedOf(date);
            dates.remove(date, events.sequence(date));
            var at = held.date().recurrence();
            if (held.series().wanted(at.plusSeconds(1)).contains(at)) {
                held.series().leaveOut(at);
            }
            revision.changed(held.series());
        }
        for (var id : series.modelledOn(date.value())) {
            series.lock(id).ifPresent(found -> withoutModel(found, date));
        }
        series.flush();
    }

    private void withoutModel(Series found, EventId gone) {
        var others = new TreeMap<>(dates.in(found.id));
        others.values().remove(gone);
        if (!others.isEmpty()) {
            found.makeLike(others.lastEntry().getValue());
            return;
        }
        series.followInstead(found.id, found.follows);
        series.delete(found);
    }
}
