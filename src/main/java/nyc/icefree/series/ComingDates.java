package nyc.icefree.series;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.Events;
import org.springframework.stereotype.Component;

/** The dates of a series that are not over. */
@Component
record ComingDates(SeriesDates dates, EventDates eventDates, Events events, Clock clock) {
    /** First locks all dates of the series, so that parties who move between two of them cause no deadlock. */
    List<EventId> held(Series found, EventState state) {
        eventDates.hold(dates.in(found.id).values());
        return of(found, state);
    }

    /** Sorted by id. The database may sort ids differently, so lock the rows before changing several. */
    List<EventId> of(Series found, EventState state) {
        return events.termsOf(dates.in(found.id).values()).values().stream()
                .filter(t -> t.state() == state && !t.slot().isOver(clock.instant()))
                .map(EventTerms::id)
                .sorted(Comparator.comparing(EventId::value))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
