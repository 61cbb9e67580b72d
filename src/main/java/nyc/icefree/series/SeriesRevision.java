package nyc.icefree.series;

import java.time.Clock;
import nyc.icefree.events.Events;
import org.springframework.stereotype.Component;

/** Lets calendars know that a series has changed: of one whose dates are all private they learn nothing. */
@Component
class SeriesRevision {
    private final SeriesDates dates;
    private final Events events;
    private final Clock clock;

    SeriesRevision(SeriesDates dates, Events events, Clock clock) {
        this.dates = dates;
        this.events = events;
        this.clock = clock;
    }

    /** To be called before dates leave it, so that what it says next is no older than they were. */
    void changed(Series series) {
        var its = dates.in(series.id).values();
        if (events.anyListed(its)) {
            var last = events.lastChange(its);
            var now = clock.instant();
            series.touch(last.isAfter(now) ? last : now);
        } else {
            series.goOnFrom(events.lastTold(its)); // what is left of it says the same, and no earlier time
        }
    }
}
