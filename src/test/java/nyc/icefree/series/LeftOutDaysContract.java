package nyc.icefree.series;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import org.junit.jupiter.api.Test;

/** Days that an organizer left out stay left out, whatever else changes; on both databases. */
abstract class LeftOutDaysContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends LeftOutDaysContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LeftOutDaysContract {}

    @Test
    void when_the_hour_of_all_changes() {
        var id = withHoliday();
        change(rows(id).getFirst().event(), d -> at(d, tuesday.atTime(19, 0)), Scope.WHOLE);
        extension.extendAll();
        assertEquals(List.of(tuesday, tuesday.plusWeeks(2), tuesday.plusWeeks(3)), days(id));
    }

    @Test
    void when_all_go_to_another_day_of_the_week() {
        var id = withHoliday();
        change(rows(id).getFirst().event(), d -> at(d, tuesday.plusDays(1).atTime(18, 30)), Scope.WHOLE);
        extension.extendAll();
        assertEquals(shifted(1, 0, 2, 3), days(id));
    }

    @Test
    void when_the_following_are_split_off() {
        var id = plan(new Repeats(TUESDAYS.times(5), Set.of(), Set.of(tuesday.plusWeeks(3))));
        var second = rows(id).get(1).event();
        change(second, d -> at(d, tuesday.plusWeeks(1).plusDays(1).atTime(10, 0)), Scope.FOLLOWING);
        extension.extendAll();
        var rest = As.staff(team.organizer(), () -> desk.ofEvent(second).orElseThrow());
        assertEquals(List.of(tuesday), days(id));
        assertEquals(shifted(1, 1, 2, 4), days(rest.id()));
    }

    @Test
    void a_new_rule_leaves_the_same_days_out() {
        var id = withHoliday();
        var first = plan(rows(id).getFirst().event());
        var twice = Rule.read(
                "FREQ=WEEKLY;BYDAY=" + code(DayOfWeek.TUESDAY) + "," + code(DayOfWeek.THURSDAY) + ";COUNT=6",
                tuesday,
                nyc.icefree.Given.NEW_YORK);
        As.staff(
                team.organizer(),
                () -> changing.change(first.id(), first.version(), first.draft(), Scope.WHOLE, twice, ""));
        extension.extendAll();
        assertEquals(
                List.of(
                        tuesday,
                        tuesday.plusDays(2),
                        tuesday.plusWeeks(1).plusDays(2),
                        tuesday.plusWeeks(2),
                        tuesday.plusWeeks(2).plusDays(2)),
                days(id));
    }

    private SeriesId withHoliday() {
        return plan(new Repeats(TUESDAYS.times(4), Set.of(), Set.of(tuesday.plusWeeks(1))));
    }

    private List<LocalDate> shifted(int days, int... weeks) {
        return java.util.Arrays.stream(weeks)
                .mapToObj(w -> tuesday.plusWeeks(w).plusDays(days))
                .toList();
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
