package nyc.icefree.series;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.EventTerms;
import org.springframework.stereotype.Component;

/** The dates of a series that are not over. */
@Component
class ComingDates {
    private final SeriesDates dates;
    private final Events events;
    private final Clock clock;

    ComingDates(SeriesDates dates, Events events, Clock clock) {
        this.dates = dates;
        this.events = events;
        this.clock = clock;
    }

    /** Of one state and not over, in the order of their ids, in which others lock them too. */
    List<EventId> of(Series found, EventState state) {
        return events.termsOf(dates.in(found.id).values()).values().stream()
                .filter(t -> t.state() == state && !t.slot().isOver(clock.instant()))
                .map(EventTerms::id)
                .sorted(Comparator.comparing(EventId::value))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
