package nyc.icefree.series;

import java.time.Clock;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
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

    void changed(Series series) {
        if (!events.views(dates.in(series.id).values(), Audience.PUBLIC).isEmpty()) {
            series.touch(clock.instant());
        }
    }
}
