package nyc.icefree.series;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.recurrence.RuleRefused;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each kind of rule is kept, made on night by night, split, moved, proposed and changed to another kind. */
abstract class RuleKindsContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends RuleKindsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends RuleKindsContract {}

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SeriesProposals seriesProposals;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Test
    void the_first_and_third_monday_are_planned_and_split_on_the_third() {
        var id = plan("FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=6", monday(1, 1));
        var expected = List.of(monday(1, 1), monday(1, 3), monday(2, 1), monday(2, 3), monday(3, 1), monday(3, 3));
        assertEquals(expected, days(id));
        var third = events(id).get(1);
        change(third, d -> at(d, monday(1, 3).plusDays(1).atTime(19, 0)), Scope.FOLLOWING);
        var rest = seriesOf(third);
        assertEquals(List.of(monday(1, 1)), days(id));
        assertEquals(5, days(rest).size());
        assertTrue(days(rest).stream().allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY));
        assertEquals(monday(1, 3).plusDays(1), days(rest).getFirst());
        extension.extendAll();
        assertEquals(5, days(rest).size(), "it was counted on");
    }

    @Test
    void each_year_has_one_date_and_the_next_is_made_when_its_time_comes() {
        var day = tuesday.getMonthValue() == 2 ? tuesday.plusMonths(1) : tuesday; // far from February 29
        var id = plan("FREQ=YEARLY", day);
        extension.extendAll();
        assertEquals(List.of(day, day.plusYears(1)), days(id));
        assertEquals("FREQ=YEARLY;BYMONTH=" + day.getMonthValue() + ";BYMONTHDAY=" + day.getDayOfMonth(), stored(id));
        change(events(id).getFirst(), d -> at(d, day.plusWeeks(1).atTime(18, 30)), Scope.WHOLE);
        assertEquals(List.of(day.plusWeeks(1), day.plusYears(1).plusWeeks(1)), days(id));
    }

    @Test
    void a_series_goes_from_one_kind_to_another_and_back() {
        var id = plan("FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=4", monday(1, 1));
        var first = events(id).getFirst();
        repeat(first, "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2");
        assertEquals(List.of(month(1).atEndOfMonth(), month(2).atEndOfMonth()), days(id));
        repeat(events(id).getFirst(), "FREQ=YEARLY;COUNT=2");
        assertTrue(stored(id).startsWith("FREQ=YEARLY;BYMONTH="), stored(id));
        repeat(events(id).getFirst(), "FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=4");
        assertEquals("FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=4", stored(id));
    }

    @Test
    void what_is_proposed_for_each_year_is_about_its_own_date_whatever_the_form_says() {
        var second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        var id = plan("FREQ=DAILY;COUNT=1", tuesday);
        publish(id);
        var first = events(id).getFirst();
        var form = plan(first);
        var yearly = rule("FREQ=YEARLY;COUNT=2", tuesday.plusDays(1));
        As.staff(
                team.organizer(),
                () -> seriesProposals.propose(
                        first, form.version(), form.draft(), Scope.WHOLE, yearly, "", ShiftHours.MOVE));
        As.staff(second, () -> proposals.agree(waiting.open(first).orElseThrow().id()));
        assertEquals(yearly.text(), stored(id));
    }

    @Test
    void days_from_midnight_to_midnight_repeat_as_days_and_get_hours_with_all() {
        var id = As.staff(
                team.organizer(),
                () -> series.plan(
                        team.organization(),
                        given.session("Week of action", 5)
                                .at(tuesday.atStartOfDay(), tuesday.plusDays(2).atStartOfDay()),
                        Repeats.by(rule("FREQ=WEEKLY;BYDAY=TU;COUNT=3", tuesday))));
        assertTrue(slots(id).stream().allMatch(TimeSlot::isWholeDays));
        assertTrue(As.staff(team.organizer(), () -> desk.view(id)).wholeDays());
        As.staff(team.organizer(), () -> extraDates.add(id, tuesday.plusDays(4).atTime(9, 0)));
        assertEquals(4, slots(id).stream().filter(TimeSlot::isWholeDays).count(), "of a day without hours");
        change(events(id).getFirst(), d -> hours(d, 18, 20), Scope.WHOLE);
        assertEquals(
                List.of(18, 18, 18, 18),
                slots(id).stream().map(slot -> slot.startLocal().getHour()).toList());
        assertTrue(slots(id).stream().allMatch(slot -> slot.duration().toHours() == 2));
        change(
                events(id).getFirst(),
                d -> d.at(
                        Objects.requireNonNull(d.when().start()).toLocalDate().atStartOfDay(),
                        Objects.requireNonNull(d.when().start())
                                .toLocalDate()
                                .plusDays(1)
                                .atStartOfDay()),
                Scope.WHOLE);
        assertTrue(slots(id).stream()
                .allMatch(slot -> slot.isWholeDays()
                        && slot.lastDay().equals(slot.startLocal().toLocalDate())));
    }

    @Test
    void a_longer_date_of_its_own_becomes_a_day_like_the_others() {
        var id = plan("FREQ=WEEKLY;BYDAY=TU;COUNT=3", tuesday);
        var events = events(id);
        change(
                events.get(1),
                d -> d.at(
                        d.when().start(), Objects.requireNonNull(d.when().end()).plusHours(2)));
        change(
                events.getFirst(),
                d -> d.at(tuesday.atStartOfDay(), tuesday.plusDays(1).atStartOfDay()),
                Scope.WHOLE);
        assertTrue(slots(id).stream().allMatch(TimeSlot::isWholeDays), slots(id).toString());
    }

    @Test
    void no_other_rule_is_kept_whoever_writes_it() {
        var id = plan("FREQ=WEEKLY;COUNT=2", tuesday);
        for (var rule : List.of(
                "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=HOURLY", "FREQ=MONTHLY", "weekly")) {
            assertThrows(DataIntegrityViolationException.class, () -> store(id, rule), rule);
        }
        assertThrows(RuleRefused.class, () -> rule("FREQ=YEARLY", LocalDate.of(2028, 2, 29)));
    }

    private void store(SeriesId id, String rule) {
        jdbc.sql("update series set rule = ? where id = ?")
                .params(rule, id.value())
                .update();
    }

    private String stored(SeriesId id) {
        return jdbc.sql("select rule from series where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private SeriesId plan(String rule, LocalDate first) {
        var form = at(given.session("Clinic " + UUID.randomUUID(), 5), first.atTime(18, 30));
        return As.staff(team.organizer(), () -> series.plan(team.organization(), form, Repeats.by(rule(rule, first))));
    }

    private static Rule rule(String text, LocalDate first) {
        return Rule.read(text, first, Given.NEW_YORK);
    }

    private void repeat(EventId event, String rule) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var day = Objects.requireNonNull(plan.draft().when().start()).toLocalDate();
            changing.change(event, plan.version(), plan.draft(), Scope.WHOLE, rule(rule, day), "");
        });
    }

    private void change(EventId event, java.util.function.UnaryOperator<EventDraft> how) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), how.apply(plan.draft()));
        });
    }

    private static EventDraft hours(EventDraft draft, int from, int to) {
        var day = Objects.requireNonNull(draft.when().start()).toLocalDate();
        return draft.at(day.atTime(from, 0), day.atTime(to, 0));
    }

    private SeriesId seriesOf(EventId event) {
        return As.staff(
                team.organizer(), () -> desk.ofEvent(event).orElseThrow().id());
    }

    private List<EventId> events(SeriesId id) {
        return rows(id).stream().map(SeriesDateRow::event).toList();
    }

    private List<TimeSlot> slots(SeriesId id) {
        return rows(id).stream().map(SeriesDateRow::slot).toList();
    }

    private YearMonth month(int ahead) {
        return YearMonth.from(tuesday).plusMonths(ahead);
    }

    private LocalDate monday(int ahead, int position) {
        return month(ahead).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(position, DayOfWeek.MONDAY));
    }
}
