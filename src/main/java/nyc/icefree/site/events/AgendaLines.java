package nyc.icefree.site.events;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.Links;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.AccessFact;
import org.springframework.stereotype.Component;

/** Turns events into rows by day; asks once for the spots of all of them. */
@Component
public class AgendaLines {
    private final Reservations reservations;
    private final Campaign campaign;
    private final Clock clock;

    AgendaLines(Reservations reservations, Campaign campaign, Clock clock) {
        this.reservations = reservations;
        this.campaign = campaign;
        this.clock = clock;
    }

    /** @param events by start */
    public List<Day> days(Words words, List<EventView> events) {
        return byDay(words, events).entrySet().stream()
                .map(entry -> Day.of(words, entry.getKey(), entry.getValue()))
                .toList();
    }

    List<AgendaPage.Part> months(Words words, List<EventView> events) {
        Map<YearMonth, List<Day>> byMonth = new LinkedHashMap<>();
        byDay(words, events)
                .forEach((day, lines) -> byMonth.computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>())
                        .add(Day.of(words, day, lines)));
        return byMonth.entrySet().stream()
                .map(entry -> new AgendaPage.Part(words.begin(words.month(entry.getKey())), entry.getValue()))
                .toList();
    }

    private Map<LocalDate, List<EventListLine>> byDay(Words words, List<EventView> events) {
        var places = reservations.spotsLeft(events.stream().map(EventView::id).toList());
        Map<LocalDate, List<EventListLine>> byDay = new LinkedHashMap<>();
        for (EventView event : events) {
            byDay.computeIfAbsent(event.slot().startLocal().toLocalDate(), day -> new ArrayList<>())
                    .add(line(words, event, places.getOrDefault(event.id(), SpotsLeft.CLOSED)));
        }
        return byDay;
    }

    List<EventListLine> dated(Words words, List<EventView> events) {
        var planned = new WhenAndWhere(words);
        var places = reservations.spotsLeft(events.stream().map(EventView::id).toList());
        return events.stream()
                .map(event -> line(
                        words, event, places.getOrDefault(event.id(), SpotsLeft.CLOSED), planned.start(event.slot())))
                .toList();
    }

    private EventListLine line(Words words, EventView event, SpotsLeft places) {
        return line(words, event, places, new WhenAndWhere(words).hours(event.slot()));
    }

    private EventListLine line(Words words, EventView event, SpotsLeft places, String time) {
        var wording = new EventWording(words);
        var planned = new WhenAndWhere(words);
        var own = event.wordsIn(words.language());
        var access = words.row(
                AccessFact.LOOKED_FOR.stream().filter(event.access()::contains).toList());
        return new EventListLine(
                Links.event(words.language(), event.slug()),
                own.title(),
                own.language().equals(words.language()) ? null : own.language().tag(),
                event.kind(),
                words.of(event.kind()),
                isElsewhere(event.slot()) ? planned.inZone(time, event.slot()) : time,
                event.slot().startsAt().toString(),
                planned.place(event.place()),
                planned.nearby(event),
                event.host().name(),
                wording.languages(event),
                wording.understood(event),
                words.begin(access),
                wording.state(event, places, event.slot().isOver(clock.instant())));
    }

    /** Whether the event's zone is not the campaign's: an hour alone would mislead. */
    private boolean isElsewhere(TimeSlot slot) {
        return !slot.isWholeDays() && !slot.zone().equals(campaign.now().zone());
    }
}
