package nyc.icefree.site.events;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.Links;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.site.events.SeriesOverview.Stretch;
import nyc.icefree.site.events.SeriesPage.Line;
import nyc.icefree.site.events.SeriesPage.Month;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** Wording of how a series repeats, and of each of its dates. */
record SeriesLines(Words words, SeriesOverview overview, Map<EventId, SpotsLeft> places) {

    /** "every Tuesday, 6 PM to 8 PM, until Tuesday, March 2, 2027"; null for chosen dates. */
    @Nullable
    String often(Stretch stretch) {
        var rule = stretch.part().rule();
        if (rule == null) {
            return null;
        }
        String often = words.get(
                "site.series.often-at",
                "often",
                new RuleWords(words).often(rule),
                "time",
                new WhenAndWhere(words).time(stretch.usual().slot()));
        return rule.ending() instanceof Ending.On on
                ? words.get("recurrence.until", "often", often, "date", words.date(on.last()))
                : often;
    }

    /** "From Thursday, March 4, 2027 on, it takes place every Thursday, 6 PM to 8 PM." */
    String goesOn(Stretch stretch) {
        String often = often(stretch);
        return words.get(
                "site.series.goes-on",
                "date",
                words.date(stretch.part()
                        .dates()
                        .getFirst()
                        .event()
                        .slot()
                        .startLocal()
                        .toLocalDate()),
                "often",
                often == null ? words.get("site.series.chosen") : often);
    }

    List<Month> months(List<SeriesOverview.Date> dates) {
        var byMonth = new LinkedHashMap<YearMonth, List<Line>>();
        dates.forEach(date -> byMonth.computeIfAbsent(
                        YearMonth.from(date.event().slot().startLocal()), month -> new ArrayList<>())
                .add(line(date)));
        return byMonth.entrySet().stream()
                .map(month -> new Month(words.begin(words.month(month.getKey())), month.getValue()))
                .toList();
    }

    Line line(SeriesOverview.Date date) {
        EventView event = date.event();
        var slot = event.slot();
        return new Line(
                Links.event(words.language(), event.slug()),
                words.begin(words.day(slot.startLocal().toLocalDate())),
                new WhenAndWhere(words).time(slot),
                slot.startsAt().toString(),
                notes(date),
                !event.takesPlace(),
                new EventWording(words)
                        .state(event, places.getOrDefault(event.id(), SpotsLeft.CLOSED), slot.isOver(overview.now())));
    }

    private List<String> notes(SeriesOverview.Date date) {
        var notes = new ArrayList<String>();
        if (date.insteadOf() != null) {
            notes.add(words.get("site.series.moved", "date", words.day(date.insteadOf())));
        }
        if (date.otherTime()) {
            notes.add(words.get("site.series.other-time"));
        }
        if (date.otherPlace()) {
            notes.add(words.get(
                    "site.series.other-place",
                    "place",
                    new WhenAndWhere(words).place(date.event().place())));
        }
        if (date.otherTitle()) {
            notes.add(SafeText.line(date.event().wordsIn(words.language()).title()));
        }
        return notes;
    }
}
