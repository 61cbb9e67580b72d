package nyc.icefree.site.events;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.PlacesLeft;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.text.Words;
import nyc.icefree.web.Links;
import nyc.icefree.wording.WhenAndWhere;
import org.springframework.stereotype.Component;

/** Turns events into rows, by day; asks once for the places of all of them. */
@Component
public class AgendaLines {
    private final Reservations reservations;
    private final Clock clock;

    AgendaLines(Reservations reservations, Clock clock) {
        this.reservations = reservations;
        this.clock = clock;
    }

    /** @param events by start */
    public List<Day> days(Words words, List<EventView> events) {
        var places = reservations.placesLeft(events.stream().map(EventView::id).toList());
        Map<LocalDate, List<EventListLine>> byDay = new LinkedHashMap<>();
        for (EventView event : events) {
            byDay.computeIfAbsent(event.slot().startLocal().toLocalDate(), day -> new ArrayList<>())
                    .add(line(words, event, places.getOrDefault(event.id(), PlacesLeft.CLOSED)));
        }
        return byDay.entrySet().stream()
                .map(entry -> Day.of(words, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Each with its day in its time, for a list in another order. */
    List<EventListLine> dated(Words words, List<EventView> events) {
        var planned = new WhenAndWhere(words);
        var places = reservations.placesLeft(events.stream().map(EventView::id).toList());
        return events.stream()
                .map(event -> line(
                        words, event, places.getOrDefault(event.id(), PlacesLeft.CLOSED), planned.span(event.slot())))
                .toList();
    }

    private EventListLine line(Words words, EventView event, PlacesLeft places) {
        return line(words, event, places, new WhenAndWhere(words).time(event.slot()));
    }

    private EventListLine line(Words words, EventView event, PlacesLeft places, String time) {
        var wording = new EventWording(words);
        var planned = new WhenAndWhere(words);
        var own = event.wordsIn(words.language());
        return new EventListLine(
                Links.event(words.language(), event.slug()),
                own.title(),
                own.language().equals(words.language()) ? null : own.language().tag(),
                event.kind(),
                words.of(event.kind()),
                time,
                event.slot().startsAt().toString(),
                planned.place(event.place()),
                wording.languagesShortly(event),
                String.join(
                        ", ", wording.access(event.access()).stream().limit(2).toList()),
                wording.state(event, places, event.slot().isOver(clock.instant())));
    }
}
