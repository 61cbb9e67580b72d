package nyc.icefree.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.recurrence.RuleRefused;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    Organizations organizations;

    @Autowired
    EventDeletion deletion;

    @Autowired
    SeriesDeletion following;

    private EventPlan first;
    private Rule biweekly;

    @BeforeEach
    void a_series_at_a_hidden_place() {
        biweekly = Rule.read("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=2", tuesday.plusDays(1), Given.NEW_YORK);
        var id = staff(() -> {
            var form = Drafts.from(at(given.session("Clinic", 5), tuesday.atTime(18, 30)))
                    .at(Given.room("Quiet Hall"))
                    .shownTo(AddressVisibility.COMING)
                    .draft();
            var made = series.plan(team.organization(), form, Repeats.by(TUESDAYS.times(4)));
            publishing.publish(made);
            return made;
        });
        first = plan(rows(id).getFirst().event());
    }

    @Test
    void the_first_and_third_monday_are_planned_and_split_on_the_third() {
        var id = plan("FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=6", monday(1, 1));
        var expected = List.of(monday(1, 1), monday(1, 3), monday(2, 1), monday(2, 3), monday(3, 1), monday(3, 3));
        assertEquals(expected, days(id));
        var third = events(id).get(1);
        change(third, d -> at(d, monday(1, 3).plusDays(1).atTime(19, 0)), Scope.FOLLOWING);
        var rest = seriesOf(third).id();
        assertEquals(List.of(monday(1, 1)), days(id));
        assertEquals(5, days(rest).size());
        assertTrue(days(rest).stream().allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY));
        assertEquals(monday(1, 3).plusDays(1), days(rest).getFirst());
        extension.extendAll();
        assertEquals(5, days(rest).size(), "it was counted on");
    }

    @Test
    void each_year_has_one_date_and_the_next_is_made_when_its_time_comes() {
        var day = tuesday.getMonthValue() == 2 ? tuesday.plusMonths(1) : tuesday;
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
        staff(() ->
                seriesProposals.propose(first, form.version(), form.draft(), Scope.WHOLE, yearly, "", ShiftHours.MOVE));
        As.staff(second, () -> proposals.agree(waiting.open(first).orElseThrow()));
        assertEquals(yearly.text(), stored(id));
    }

    @Test
    void days_from_midnight_to_midnight_repeat_as_days_and_get_hours_with_all() {
        var id = given.series(
                team,
                given.session("Week of action", 5)
                        .at(tuesday.atStartOfDay(), tuesday.plusDays(2).atStartOfDay()),
                rule("FREQ=WEEKLY;BYDAY=TU;COUNT=3"));
        assertTrue(slots(id).stream().allMatch(TimeSlot::isWholeDays));
        assertTrue(staff(() -> desk.view(id)).wholeDays());
        staff(() -> extraDates.add(id, tuesday.plusDays(4).atTime(9, 0)));
        assertEquals(4, slots(id).stream().filter(TimeSlot::isWholeDays).count(), "of a day without hours");
        change(events(id).getFirst(), d -> hours(d, 18, 20), Scope.WHOLE);
        assertEquals(
                List.of(18, 18, 18, 18),
                slots(id).stream().map(slot -> slot.startLocal().getHour()).toList());
        assertTrue(slots(id).stream().allMatch(slot -> slot.duration().toHours() == 2));
        change(events(id).getFirst(), d -> hours(d, 0, 24), Scope.WHOLE);
        assertTrue(slots(id).stream()
                .allMatch(slot -> slot.isWholeDays()
                        && slot.lastDay().equals(slot.startLocal().toLocalDate())));
    }

    @Test
    void a_longer_date_of_its_own_becomes_a_day_like_the_others() {
        var id = plan("FREQ=WEEKLY;BYDAY=TU;COUNT=3", tuesday);
        var events = events(id);
        given.change(
                team,
                events.get(1),
                d -> d.at(d.when().start(), tuesday.plusWeeks(1).atTime(22, 0)));
        change(events.getFirst(), d -> hours(d, 0, 24), Scope.WHOLE);
        assertTrue(slots(id).stream().allMatch(TimeSlot::isWholeDays), slots(id).toString());
    }

    @Test
    void no_other_rule_is_kept_whoever_writes_it() {
        var id = plan("FREQ=WEEKLY;COUNT=2", tuesday);
        for (var rule : List.of(
                "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=HOURLY", "FREQ=MONTHLY", "weekly")) {
            assertThrows(DataIntegrityViolationException.class, () -> store(id, rule), rule);
        }
        Refusals.because(RuleRefused.class, () -> rule("FREQ=YEARLY", LocalDate.of(2028, 2, 29)));
    }

    private void store(SeriesId id, String rule) {
        Sql.run(jdbc, "update series set rule = ? where id = ?", rule, id.value());
    }

    private String stored(SeriesId id) {
        return Sql.one(jdbc, String.class, "select rule from series where id = ?", id.value());
    }

    private SeriesId plan(String rule, LocalDate first) {
        var form = at(given.session("Clinic " + UUID.randomUUID(), 5), first.atTime(18, 30));
        return given.series(team, form, rule(rule, first));
    }

    private static Rule rule(String text, LocalDate first) {
        return Rule.read(text, first, Given.NEW_YORK);
    }

    private void repeat(EventId event, String rule) {
        var start = Objects.requireNonNull(plan(event).draft().when().start());
        repeat(event, rule(rule, start.toLocalDate()), "");
    }

    private static EventDraft hours(EventDraft draft, int from, int to) {
        var day = Objects.requireNonNull(draft.when().start()).toLocalDate();
        return draft.at(day.atTime(from, 0), day.atStartOfDay().plusHours(to));
    }

    private List<TimeSlot> slots(SeriesId id) {
        return rows(id).stream().map(SeriesDateRow::slot).toList();
    }

    private YearMonth month(int ahead) {
        return YearMonth.from(tuesday).plusMonths(ahead);
    }

    private LocalDate monday(int ahead, int position) {
        return nth(position, DayOfWeek.MONDAY, ahead);
    }

    @Test
    void two_days_a_week_each_go_two_days_on() {
        var id = weekly(rule("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4"));
        var events = events(id);
        change(events.getFirst(), d -> at(d, tuesday.plusDays(2).atTime(18, 30)), Scope.WHOLE);
        assertEquals(events, events(id));
        assertEquals(
                List.of(tuesday.plusDays(2), tuesday.plusDays(4), tuesday.plusDays(9), tuesday.plusDays(11)), days(id));
    }

    @Test
    void days_in_a_row_each_go_one_day_on() {
        var id = weekly(rule("FREQ=DAILY;COUNT=4"));
        var events = events(id);
        change(events.get(1), d -> at(d, tuesday.plusDays(2).atTime(9, 0)), Scope.WHOLE);
        assertEquals(events, events(id));
        assertEquals(tuesday.plusDays(1), days(id).getFirst());
        assertEquals(tuesday.plusDays(4), days(id).getLast());
    }

    @Test
    void monthly_by_weekday_goes_to_the_weekday_of_the_date() {
        var id = plan("FREQ=MONTHLY;BYDAY=2TU;COUNT=6", nth(2, DayOfWeek.TUESDAY, 1));
        publish(id);
        var events = events(id);
        var third = nth(3, DayOfWeek.WEDNESDAY, 2);
        var preview = preview(events.get(1), d -> at(d, third.atTime(18, 30)), null);
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
        var id = plan("FREQ=MONTHLY;BYMONTHDAY=15;COUNT=12", month(1).atDay(15));
        var events = events(id);
        change(events.getFirst(), d -> at(d, month(1).atDay(17).atTime(18, 30)), Scope.WHOLE);
        assertEquals(events, events(id));
        assertTrue(days(id).stream().allMatch(day -> day.getDayOfMonth() == 17));
        int at = month(1).lengthOfMonth() == 31 ? 1 : month(2).lengthOfMonth() == 31 ? 2 : 3;
        var preview = preview(events.get(at - 1), d -> at(d, month(at).atDay(31).atTime(18, 30)), null);
        assertEquals(5, preview.dropped().size(), "seven months have a 31st");
    }

    @Test
    void a_date_that_keeps_its_own_day_is_not_counted_as_moved() {
        var events = events(weekly(TUESDAYS.until(tuesday.plusWeeks(5))));
        change(events.get(2), d -> at(d, tuesday.plusWeeks(2).plusDays(1).atTime(18, 30)), Scope.THIS);
        var preview = preview(events.getFirst(), d -> at(d, tuesday.minusDays(1).atTime(18, 30)), null);
        assertEquals(6, preview.dates());
        assertEquals(5, preview.moved());
    }

    @Test
    void what_follows_is_split_off_and_the_last_day_goes_along() {
        var id = weekly(TUESDAYS.until(tuesday.plusWeeks(5)));
        var events = events(id);
        change(events.get(3), d -> at(d, tuesday.plusWeeks(3).minusDays(1).atTime(18, 30)), Scope.FOLLOWING);
        var rest = seriesOf(events.get(3));
        assertEquals(events.subList(3, 6), events(rest.id()));
        assertEquals(tuesday.plusWeeks(5).minusDays(1), days(rest.id()).getLast());
    }

    @Test
    void at_an_hour_that_a_night_in_spring_does_not_have_nothing_takes_place_that_day() {
        var spring = nextSpring();
        var sunday = spring.minusWeeks(2);
        var id = plan("FREQ=WEEKLY;BYDAY=SU;COUNT=4", sunday);
        publish(id);
        var events = events(id);
        var first = plan(events.getFirst());
        var form = at(first.draft(), sunday.atTime(2, 30));
        var preview = preview(first.id(), d -> form, null);
        assertEquals(1, preview.dropped().size(), "it is said before");
        assertEquals(3, preview.published(), "of those that stay");
        staff(() -> changing.change(first.id(), first.version(), form, Scope.WHOLE, null, "No hour"));
        extension.extendAll();
        assertEquals(
                List.of(EventState.PUBLISHED, EventState.PUBLISHED, EventState.CANCELLED, EventState.PUBLISHED),
                events.stream().map(e -> plan(e).state()).toList());
    }

    /** The next Sunday, at least three weeks ahead, on which clocks go forward in New York. */
    private LocalDate nextSpring() {
        var at = tuesday.plusWeeks(4).atStartOfDay(Given.NEW_YORK).toInstant();
        var rules = Given.NEW_YORK.getRules();
        var next = rules.nextTransition(at);
        return LocalDate.from((next.isGap() ? next : rules.nextTransition(next.getInstant())).getDateTimeBefore());
    }

    private LocalDate nth(int position, DayOfWeek day, int month) {
        return month(month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(position, day));
    }

    @Test
    void a_reason_too_long_or_telling_is_refused_by_whoever_changes_or_proposes() {
        staff(() -> {
            Refusals.because(PlanningRefused.REASON_TOO_LONG, () -> change("a b".repeat(200)));
            Refusals.because(
                    PlanningRefused.REASON_SHOWS_HIDDEN_ADDRESS, () -> change("Quiet Hall is closed that day"));
        });
        secondPerson();
        staff(() -> {
            Refusals.because(PlanningRefused.REASON_TOO_LONG, () -> propose(biweekly, "a b".repeat(200)));
            Refusals.because(
                    PlanningRefused.REASON_SHOWS_HIDDEN_ADDRESS,
                    () -> propose(biweekly, "Quiet Hall is closed that day"));
            assertTrue(waiting.open(first.id()).isEmpty());
        });
    }

    /** The remaining dates get another hidden address: people told about a cancelled date need not know it. */
    @Test
    void nor_may_a_reason_tell_the_next_hidden_place_which_is_not_the_events_yet() {
        var elsewhere =
                Drafts.from(first.draft()).at(Given.room("Silent Attic")).draft();
        String telling = "From now on every other week at Silent Attic";
        staff(() -> Refusals.because(
                PlanningRefused.REASON_SHOWS_HIDDEN_ADDRESS,
                () -> changing.change(first.id(), first.version(), elsewhere, Scope.WHOLE, biweekly, telling)));
        secondPerson();
        staff(() -> {
            Refusals.because(PlanningRefused.REASON_SHOWS_HIDDEN_ADDRESS, () -> proposeAt(elsewhere, telling));
            assertTrue(waiting.open(first.id()).isEmpty());
            proposeAt(elsewhere, "From now on every other week");
            assertTrue(waiting.open(first.id()).isPresent());
        });
    }

    private void proposeAt(EventDraft form, String reason) {
        seriesProposals.propose(first.id(), first.version(), form, Scope.WHOLE, biweekly, reason, ShiftHours.MOVE);
    }

    @Test
    void what_cancels_nothing_needs_no_reason_and_keeps_none() {
        secondPerson();
        staff(() -> {
            propose(null, "Quiet Hall ".repeat(60));
            assertEquals("", waiting.open(first.id()).orElseThrow().reason());
        });
    }

    private void secondPerson() {
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
    }

    private void change(String reason) {
        changing.change(first.id(), first.version(), first.draft(), Scope.WHOLE, biweekly, reason);
    }

    private void propose(@Nullable Rule rule, String reason) {
        var form = rule == null ? at(first.draft(), tuesday.atTime(9, 0)) : first.draft();
        seriesProposals.propose(first.id(), first.version(), form, Scope.WHOLE, rule, reason, ShiftHours.MOVE);
    }

    @Test
    void the_series_leaves_out_the_day_of_a_deleted_draft_and_never_makes_it_again() {
        var id = weekly(TUESDAYS);
        var events = events(id);
        staff(() -> deletion.delete(events.get(1)));
        extension.extendAll();
        assertEquals(events.size() - 1, events(id).size());
        assertEquals(tuesday.plusWeeks(2), days(id).get(1));
        assertTrue(staff(() -> planning.planOf(events.get(1))).isEmpty());
    }

    @Test
    void when_the_model_is_deleted_others_are_made_after_another_date() {
        var id = weekly(TUESDAYS);
        var events = events(id);
        staff(() -> deletion.delete(events.getLast()));
        var day = tuesday.plusDays(3).atTime(18, 30);
        var added = staff(() -> extraDates.add(id, day));
        assertEquals(
                plan(events.getFirst()).draft().words(), plan(added).draft().words());
    }

    @Test
    void drafts_that_follow_are_deleted_and_no_more_are_made() {
        var id = weekly(TUESDAYS);
        var events = events(id);
        staff(() -> {
            planning.publish(events.getFirst());
            assertEquals(
                    events.size() - 1,
                    following.concerned(id, events.getFirst()).size());
            assertEquals(events.size() - 1, following.delete(id, events.getFirst()));
            Refusals.because(SeriesRefused.class, () -> following.delete(id, events.getFirst()));
        });
        extension.extendAll();
        assertEquals(List.of(tuesday), days(id));
        assertEquals(TUESDAYS.until(tuesday), staff(() -> desk.view(id)).rule());
    }

    @Test
    void what_is_public_among_them_stays_and_the_days_between_are_left_out() {
        var id = weekly(TUESDAYS.times(6));
        var events = events(id);
        staff(() -> {
            planning.publish(events.get(3));
            following.delete(id, events.get(1));
        });
        extension.extendAll();
        assertEquals(List.of(tuesday, tuesday.plusWeeks(3)), days(id));
        assertEquals(Set.of(EventState.DRAFT, EventState.PUBLISHED), states(id));
    }

    @Test
    void with_its_last_date_the_series_itself_goes() {
        var id = weekly(TUESDAYS);
        var split = events(id);
        change(split.get(2), d -> at(d, tuesday.plusWeeks(2).atTime(9, 0)), Scope.FOLLOWING);
        var rest = seriesOf(split.get(2));
        staff(() -> following.delete(id, split.getFirst()));
        assertEquals(0, rowsOf(id), "though another one follows it");
        staff(() -> following.delete(rest.id(), split.get(2)));
        assertEquals(0, rowsOf(rest.id()));
        extension.extendAll();
        assertTrue(staff(() -> planning.planOf(split.get(3))).isEmpty());
    }

    @Test
    void a_new_rule_deletes_the_drafts_that_it_leaves_no_day() {
        var id = weekly(TUESDAYS.times(4));
        var events = events(id);
        repeat(events.getLast(), rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=2"), "");
        assertEquals(List.of(tuesday, tuesday.plusWeeks(2)), days(id));
        assertEquals(
                List.of(true, false, true, false),
                events.stream()
                        .map(e -> staff(() -> planning.planOf(e)).isPresent())
                        .toList());
    }

    @Test
    void cancelling_what_follows_deletes_the_drafts_among_it() {
        var id = weekly(TUESDAYS.times(4));
        var events = events(id);
        staff(() -> {
            planning.publish(events.get(0));
            planning.publish(events.get(2));
            cancellation.cancel(id, events.get(1), "The room is gone");
        });
        extension.extendAll();
        assertEquals(List.of(tuesday, tuesday.plusWeeks(2)), days(id));
        assertEquals(EventState.CANCELLED, plan(events.get(2)).state());
    }

    @Test
    void cancelling_one_of_drafts_alone_deletes_it() {
        var id = weekly(TUESDAYS.times(2));
        staff(() -> cancellation.cancel(id, null, "The room is gone"));
        assertEquals(0, rowsOf(id));
    }

    private int rowsOf(SeriesId id) {
        return Sql.number(jdbc, "select count(*) from series where id = ?", id.value());
    }
}
