package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.FeedEvent;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.Pattern;
import nyc.icefree.recurrence.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Series with everything that is hard about them: programs that share no code show the same dates of them. */
class SeriesClientsTest {
    private static final Instant UNTIL = Instant.parse("2031-01-01T00:00:00Z");

    @Test
    void ical4j_and_biweekly_show_each_date_as_we_meant_it() throws Exception {
        for (var series : all()) {
            var meant = shown(series).stream()
                    .map(SeriesClientsTest::expanded)
                    .sorted(java.util.Comparator.comparing(Expanded::start))
                    .toList();
            assertEquals(meant, Expanded.byIcal4j(series.calendar(), UNTIL), series.written());
            if (!isNearAChange(series)) { // biweekly is an hour off within hours of a clock change
                assertEquals(meant, Expanded.byBiweekly(series.calendar(), UNTIL), series.written());
            }
        }
    }

    @Test
    @Tag("proof")
    void programs_of_four_families_show_each_date_as_we_meant_it() throws Exception {
        var all = all();
        var text = new StringBuilder();
        all.forEach(series -> text.append(series.written()));
        var shown = text.toString().replace("STATUS:CANCELLED\r\n", "");
        byte[] feed = CalendarObject.single(
                        CalendarFixtures.NEW_YORK, text.toString().getBytes(StandardCharsets.UTF_8))
                .octets();
        var meant = all.stream()
                .flatMap(series -> shown(series).stream().map(date -> uid(series, date) + "\t" + line(expanded(date))))
                .sorted()
                .toList();
        ClientTable.expanded(feed, UNTIL).forEach((client, found) -> assertEquals(meant, found, client));
        byte[] forGoogle = CalendarObject.single(CalendarFixtures.NEW_YORK, shown.getBytes(StandardCharsets.UTF_8))
                .octets();
        var unmarked = meant.stream()
                .map(line -> line.replaceFirst("\tCANCELLED$", "\t"))
                .toList();
        ClientTable.expanded(forGoogle, UNTIL).forEach((client, found) -> assertEquals(unmarked, found, client));
    }

    /** Each ends before {@link #UNTIL}, so that what is meant is what was made. */
    private static List<SeriesFixtures> all() {
        var all = new ArrayList<SeriesFixtures>();
        add(all, weekly("2026-10-20T18:00", 120, 26), s -> {});
        add(
                all,
                weekly("2026-10-20T18:00", 120, 26),
                s -> s.moved(2, LocalDateTime.parse("2026-11-04T17:30"))
                        .cancelled(4)
                        .unpublished(6));
        // both clock changes of each year to 2030, by day, over midnight, and in the hour that comes twice
        add(all, weekly("2026-10-20T09:00", 480, 215), s -> {});
        add(all, weekly("2026-10-17T22:00", 480, 215), s -> {});
        add(all, weekly("2026-10-17T23:30", 120, 215), s -> {});
        add(all, weekly("2026-10-18T01:30", 20, 215), s -> {});
        add(all, daily("2026-10-25T00:00", 30, 14), s -> {});
        // chosen days, extra days, one of them cancelled
        add(all, weekly("2026-10-20T18:00", 90, 1), s -> {
            s.rule = null;
            s.add(LocalDateTime.parse("2026-10-31T18:00"));
            s.add(LocalDateTime.parse("2026-12-24T18:00"));
        });
        add(all, weekly("2026-10-20T18:00", 120, 12), s -> {
            s.add(LocalDateTime.parse("2026-12-10T09:00"));
            s.add(LocalDateTime.parse("2026-12-11T09:00")).state = EventState.CANCELLED;
        });
        // dates that left the feed: some, the first and the last of all, and all but one that was taken back
        add(all, weekly("2026-10-20T18:00", 120, 26), s -> s.left(2).left(7).unpublished(9));
        add(
                all,
                weekly("2026-10-20T18:00", 120, 12),
                s -> s.left(0).left(11).moved(4, LocalDateTime.parse("2026-11-18T17:30")));
        add(all, weekly("2026-10-20T18:00", 120, 8), s -> s.dates.keySet().forEach(s.left::add));
        add(all, weekly("2026-10-20T18:00", 120, 8), s -> {
            s.dates.keySet().forEach(s.left::add);
            s.unpublished(3);
        });
        // split in two
        add(
                all,
                weekly("2026-10-20T18:00", 120, 6),
                s -> s.rule = Rule.weekly(DayOfWeek.TUESDAY).until(LocalDate.parse("2026-11-25")));
        add(all, weekly("2026-12-02T17:00", 120, 6), s -> s.follows = "before@ice-free-nyc");
        // a feed that holds only some of the dates, and one whose last dates are drafts
        add(all, weekly("2026-10-20T18:00", 120, 11), s -> {
            s.rule = Rule.weekly(DayOfWeek.TUESDAY);
            s.dates.keySet().stream().filter(d -> d.getDayOfMonth() > 15).forEach(s.hidden::add);
        });
        add(
                all,
                weekly("2026-10-20T18:00", 120, 12),
                s -> s.dates.keySet().stream().skip(9).forEach(s.drafts::add));
        // the last day of each month, over midnight of New Year's Eve
        var last = new SeriesFixtures(LocalDateTime.parse("2026-10-31T23:00"), 180, 0);
        for (var month = LocalDate.parse("2026-10-01"); month.getYear() < 2028; month = month.plusMonths(1)) {
            last.add(month.withDayOfMonth(month.lengthOfMonth()).atTime(23, 0));
        }
        last.rule = new Rule(new Pattern.MonthlyOnDay(-1), 1, new Ending.After(last.dates.size()));
        add(all, last, s -> {});
        add(all, SeriesFixtures.ruled("FREQ=MONTHLY;BYDAY=1MO,3MO", "2026-11-02T18:00", 90, 24), s -> {});
        add(all, SeriesFixtures.ruled("FREQ=YEARLY", "2027-05-01T12:00", 90, 3), s -> {});
        // on the 29th, also of the one February that has it
        add(all, SeriesFixtures.ruled("FREQ=MONTHLY;BYMONTHDAY=29", "2026-12-29T18:00", 90, 20), s -> {});
        add(all, SeriesFixtures.ruled("FREQ=MONTHLY;BYMONTHDAY=-1;INTERVAL=3", "2027-02-28T18:00", 90, 9), s -> {});
        return all;
    }

    private static void add(List<SeriesFixtures> all, SeriesFixtures series, Consumer<SeriesFixtures> how) {
        series.number = all.size() + 1;
        how.accept(series);
        int date = 0;
        for (var draft : series.dates.values()) {
            draft.number = 1_000 * series.number + date++;
        }
        all.add(series);
    }

    private static SeriesFixtures weekly(String first, int minutes, int weeks) {
        var start = LocalDateTime.parse(first);
        var series = new SeriesFixtures(start, minutes, weeks);
        series.rule = Rule.weekly(start.getDayOfWeek()).times(weeks);
        return series;
    }

    private static SeriesFixtures daily(String first, int minutes, int days) {
        var start = LocalDateTime.parse(first);
        var series = new SeriesFixtures(start, minutes, 0);
        for (int i = 0; i < days; i++) {
            series.add(start.plusDays(i));
        }
        series.rule = new Rule(new Pattern.Daily(), 1, new Ending.After(days));
        return series;
    }

    private static List<FeedEvent> shown(SeriesFixtures series) {
        return series.entries().stream().filter(e -> !e.withdrawn()).toList();
    }

    private static Expanded expanded(FeedEvent date) {
        var view = date.view();
        boolean left = view == null;
        boolean off = view != null && view.cancelled();
        return new Expanded(
                date.slot().startsAt(),
                date.slot().endsAt(),
                (left ? "No longer in this calendar: " : off ? "Cancelled: " : "") + "Legal clinic",
                left || off ? "CANCELLED" : "CONFIRMED");
    }

    private static String uid(SeriesFixtures series, FeedEvent date) {
        return SeriesShape.ruled(series.facts()).contains(date.id())
                ? series.facts().uid()
                : date.uid();
    }

    private static String line(Expanded date) {
        return String.join("\t", date.start().toString(), date.end().toString(), date.summary(), date.status());
    }

    private static boolean isNearAChange(SeriesFixtures series) {
        return series.dates.keySet().stream().anyMatch(d -> d.getHour() < 4 || d.getHour() > 21);
    }
}
