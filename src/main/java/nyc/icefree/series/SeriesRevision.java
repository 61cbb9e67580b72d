package nyc.icefree.series;

import java.time.Clock;
import nyc.icefree.events.Events;
import org.springframework.stereotype.Component;

/** Tells calendars that a series has changed, unless all its dates are private. */
@Component
record SeriesRevision(SeriesDates dates, Events events, Clock clock) {
    /** Call this before dates leave the series, so that its next change is not older than theirs. */
    void changed(Series series) {
        var its = dates.in(series.id).values();
        if (events.anyListed(its)) {
            var last = events.lastChange(its);
            var now = clock.instant();
            series.touch(last.isAfter(now) ? last : now);
        } else {
            series.goOnFrom(events.lastTold(its)); // its cancelled entry stays the same and gets no earlier time
        }
    }
}
