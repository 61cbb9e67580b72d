package nyc.icefree.series;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import org.junit.jupiter.api.Test;

/** All dates go to another day: each where people would expect it, none cancelled, nobody's answer on somebody else's day. */
abstract class ShiftedSeriesContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends ShiftedSeriesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ShiftedSeriesContract {}

    @Test
    void two_days_a_week_each_go_two_days_on() {
        var id = weekly(Rule.read("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", tuesday, Given.NEW_YORK));
        var events = events(id);
        change(events.getFirst(), d -> at(d, tuesday.plusDays(2).atTime(18, 30)), Scope.WHOLE);
        assertEquals(events, events(id));
        assertEquals(
                List.of(tuesday.plusDays(2), tuesday.plusDays(4), tuesday.plusDays(9), tuesday.plusDays(11)), days(id));
    }

    @Test
    void days_in_a_row_each_go_one_day_on() {
        var id = weekly(Rule.read("FREQ=DAILY;COUNT=4", tuesday, Given.NEW_YORK));
        var events = events(id);
        change(events.get(1), d -> at(d, tuesday.plusDays(2).atTime(9, 0)), Scope.WHOLE);
        assertEquals(events, events(id));
        assertEquals(tuesday.plusDays(1), days(id).getFirst());
        assertEquals(tuesday.plusDays(4), days(id).getLast());
    }

    @Test
    void monthly_by_weekday_goes_to_the_weekday_of_the_date() {
        var form = at(given.session("Clinic", 5), second(DayOfWeek.TUESDAY, 1).atTime(18, 30));
        var rule = Rule.read("FREQ=MONTHLY;BYDAY=2TU;COUNT=6", second(DayOfWeek.TUESDAY, 1), Given.NEW_YORK);
        var id = As.staff(team.organizer(), () -> series.plan(team.organization(), form, Repeats.by(rule)));
        publish(id);
        var events = events(id);
        var third = nth(3, DayOfWeek.WEDNESDAY, 2);
        var preview = As.staff(
                team.organizer(),
                () -> changing.preview(
                        events.get(1), at(plan(events.get(1)).draft(), third.atTime(18, 30)), Scope.WHOLE, null));
        assertEquals(List.of(), preview.dropped(), "nothing is cancelled");
        change(events.get(1), d -> at(d, third.atTime(18, 30)), Scope.WHOLE);
        assertEquals(events, events(id));
        for (int month = 1; month <= 6; month++) {
            assertEquals(nth(3, DayOfWeek.WEDNESDAY, month), days(id).get(month - 1));
        }
        extension.extendAll();
        assertEquals(6, days(id).size());
    }

    @Test
    void monthly_by_day_goes_to_the_day_of_the_date_and_what_has_no_such_month_is_said() {
        var form = at(given.session("Clinic", 5), month(1).atDay(15).atTime(18, 30));
        var rule = Rule.read("FREQ=MONTHLY;BYMONTHDAY=15;COUNT=12", month(1).atDay(15), Given.NEW_YORK);
        var id = As.staff(team.organizer(), () -> series.plan(team.organization(), form, Repeats.by(rule)));
        var events = events(id);
        change(events.getFirst(), d -> at(d, month(1).atDay(17).atTime(18, 30)), Scope.WHOLE);
        assertEquals(events, events(id));
        assertTrue(days(id).stream().allMatch(day -> day.getDayOfMonth() == 17));
        var long_ = (int) java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(this::month)
                .filter(m -> m.lengthOfMonth() == 31)
                .count();
        var at = java.util.stream.IntStream.rangeClosed(1, 12)
                .filter(m -> month(m).lengthOfMonth() == 31)
                .findFirst()
                .orElseThrow();
        var preview = As.staff(
                team.organizer(),
                () -> changing.preview(
                        events.get(at - 1),
                        at(plan(events.get(at - 1)).draft(), month(at).atDay(31).atTime(18, 30)),
                        Scope.WHOLE,
                        null));
        assertEquals(12 - long_, preview.dropped().size());
    }

    @Test
    void what_follows_is_split_off_and_the_last_day_goes_along() {
        var id = weekly(TUESDAYS.until(tuesday.plusWeeks(5)));
        var events = events(id);
        change(events.get(3), d -> at(d, tuesday.plusWeeks(3).minusDays(1).atTime(18, 30)), Scope.FOLLOWING);
        var rest = As.staff(team.organizer(), () -> desk.ofEvent(events.get(3)).orElseThrow());
        assertEquals(events.subList(3, 6), events(rest.id()));
        assertEquals(tuesday.plusWeeks(5).minusDays(1), days(rest.id()).getLast());
    }

    @Test
    void at_an_hour_that_a_night_in_spring_does_not_have_nothing_takes_place_that_day() {
        var spring = nextSpring();
        var sunday = spring.minusWeeks(2);
        var form = at(given.session("Vigil", 5), sunday.atTime(10, 0));
        var rule = Rule.weekly(DayOfWeek.SUNDAY).times(4);
        var id = As.staff(team.organizer(), () -> series.plan(team.organization(), form, Repeats.by(rule)));
        publish(id);
        var events = events(id);
        var preview = As.staff(
                team.organizer(),
                () -> changing.preview(
                        events.getFirst(),
                        at(plan(events.getFirst()).draft(), sunday.atTime(2, 30)),
                        Scope.WHOLE,
                        null));
        assertEquals(1, preview.dropped().size(), "it is said before");
        As.staff(team.organizer(), () -> {
            var first = planning.planOf(events.getFirst()).orElseThrow();
            changing.change(
                    first.id(), first.version(), at(first.draft(), sunday.atTime(2, 30)), Scope.WHOLE, null, "No hour");
        });
        extension.extendAll();
        assertEquals(EventState.CANCELLED, plan(events.get(2)).state());
        assertEquals(
                List.of(EventState.PUBLISHED, EventState.PUBLISHED, EventState.PUBLISHED),
                List.of(events.get(0), events.get(1), events.get(3)).stream()
                        .map(e -> plan(e).state())
                        .toList());
    }

    /** The next Sunday, three weeks ahead at least, on which clocks go forward in New York. */
    private LocalDate nextSpring() {
        var at = tuesday.plusWeeks(4).atStartOfDay(Given.NEW_YORK).toInstant();
        var rules = Given.NEW_YORK.getRules();
        var next = rules.nextTransition(at);
        return (next.isGap() ? next : rules.nextTransition(next.getInstant()))
                .getDateTimeBefore()
                .toLocalDate();
    }

    private List<EventId> events(SeriesId id) {
        return rows(id).stream().map(SeriesDateRow::event).toList();
    }

    private YearMonth month(int ahead) {
        return YearMonth.from(tuesday).plusMonths(ahead);
    }

    private LocalDate second(DayOfWeek day, int month) {
        return nth(2, day, month);
    }

    private LocalDate nth(int position, DayOfWeek day, int month) {
        return month(month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(position, day));
    }
}
