package nyc.icefree.site.events;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.EventProgramme.OneDay;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** The weeks of one month as the reader counts them, with each day's events; an event of several days is on each. */
record MonthGrid(Words words, YearMonth month, LocalDate today, Instant now) {

    LocalDate first() {
        return month.atDay(1);
    }

    LocalDate last() {
        return month.atEndOfMonth();
    }

    List<MonthPage.Weekday> weekdays() {
        return Stream.iterate(firstOfWeek(), day -> day.plus(1))
                .limit(7)
                .map(day -> new MonthPage.Weekday(words.weekday(day), words.weekdayInShort(day)))
                .toList();
    }

    /** @param list address of the list of all that is shown, whatever the day */
    List<List<MonthPage.Cell>> weeks(Map<LocalDate, OneDay> days, String list) {
        var weeks = new ArrayList<List<MonthPage.Cell>>();
        LocalDate start = first().with(TemporalAdjusters.previousOrSame(firstOfWeek()));
        for (LocalDate day = start; !day.isAfter(last()); day = day.plusWeeks(1)) {
            weeks.add(Stream.iterate(day, d -> d.plusDays(1))
                    .limit(7)
                    .map(d -> cell(d, days.getOrDefault(d, OneDay.FREE), list))
                    .toList());
        }
        return weeks;
    }

    private MonthPage.Cell cell(LocalDate day, OneDay events, String list) {
        boolean past = day.isBefore(today);
        String full = words.begin(words.day(day));
        return new MonthPage.Cell(
                YearMonth.from(day).equals(month),
                words.dayOfMonth(day),
                past ? words.get("site.month.day-over", "day", full) : full,
                day.toString(),
                day.equals(today),
                past,
                events.events().stream().map(event -> entry(event, day)).toList(),
                events.more() == 0 ? null : words.get("site.month.more", "count", events.more()),
                // the list has only what is to come
                past ? null : Links.with(Links.with(list, "from", day.toString()), "to", day.toString()));
    }

    private MonthPage.Entry entry(EventView event, LocalDate day) {
        var own = event.wordsIn(words.language());
        boolean starts = event.slot().startLocal().toLocalDate().equals(day);
        return new MonthPage.Entry(
                Links.event(words.language(), event.slug()),
                own.title(),
                own.language().equals(words.language()) ? null : own.language().tag(),
                event.kind(),
                words.of(event.kind()),
                starts ? startOf(event.slot()) : words.get("site.month.goes-on"),
                event.slot().startsAt().toString(),
                new WhenAndWhere(words).area(event.place()),
                where(event),
                off(event, day));
    }

    private @Nullable String off(EventView event, LocalDate day) {
        if (event.state().isOff()) {
            return words.of(event.state());
        }
        return day.equals(today) && event.slot().isOver(now) ? words.get("site.event.over") : null;
    }

    private String where(EventView event) {
        var planned = new WhenAndWhere(words);
        String known = planned.where(event);
        return known.isEmpty() ? planned.place(event.place()) : known;
    }

    private String startOf(TimeSlot slot) {
        return slot.isWholeDays()
                ? words.get("wording.all-day")
                : words.time(slot.startLocal().toLocalTime());
    }

    private DayOfWeek firstOfWeek() {
        return WeekFields.of(words.language().locale()).getFirstDayOfWeek();
    }
}
