package nyc.icefree.calendar;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import org.springframework.stereotype.Component;

/** Gives other outputs the names that events have in calendars: the UID, and in a series the date. */
@Component
public class EntryNames {
    private final SeriesPieces series;

    EntryNames(SeriesPieces series) {
        this.series = series;
    }

    public Map<EventId, EntryName> of(Collection<EventView> events) {
        var ruling = series.ruling(events.stream().map(EventView::id).toList());
        return events.stream().collect(Collectors.toMap(EventView::id, event -> {
            var facts = ruling.get(event.id());
            if (facts == null) {
                return new EntryName(event.uid(), null);
            }
            var name = Objects.requireNonNull(facts.dates().get(event.id()));
            return new EntryName(facts.uid(), name.atZone(facts.zone()));
        }));
    }
}
