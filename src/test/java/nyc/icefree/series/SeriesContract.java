package nyc.icefree.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Drafts;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.database.PublicChanges;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.Reach;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.jobs.Progress;
import nyc.icefree.jobs.Progress.Seen;
import nyc.icefree.jobs.Progress.Step;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.SimpleTransactionStatus;

abstract class SeriesContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends SeriesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SeriesContract {}

    private static final int DATES = 4;

    @Autowired
    PublicChanges publicChanges;

    @Autowired
    EventDeletion deletion;

    @Test
    void a_rule_makes_events_at_the_same_wall_time_up_to_18_months_ahead() {
        var id = weekly(TUESDAYS);
        var rows = rows(id);
        assertTrue(rows.size() > 75 && rows.size() < 80, rows.size() + " dates");
        for (var row : rows) {
            assertEquals(DayOfWeek.TUESDAY, row.slot().startLocal().getDayOfWeek());
            assertEquals(LocalTime.of(18, 30), row.slot().startLocal().toLocalTime());
            assertEquals(LocalTime.of(20, 0), row.slot().endLocal().toLocalTime());
            assertEquals(EventState.DRAFT, row.state());
        }
    }

    @Test
    void the_first_date_is_the_first_day_that_the_rule_hits() {
        var id = given.series(
                team, at(given.session("Clinic", 5), tuesday.minusDays(1).atTime(18, 30)), TUESDAYS.times(2));
        assertEquals(List.of(tuesday, tuesday.plusWeeks(1)), days(id));
    }

    @Test
    void chosen_days_and_exceptions_are_counted_in() {
        var extra = tuesday.plusDays(2);
        var id = plan(new Repeats(TUESDAYS.times(3), Set.of(extra), Set.of(tuesday.plusWeeks(1))));
        assertEquals(List.of(tuesday, extra, tuesday.plusWeeks(2)), days(id));
        var later = plan(new Repeats(TUESDAYS.times(3), Set.of(), Set.of(tuesday)));
        assertEquals(shifted(0, 1, 2), days(later));
        extension.extendAll();
        assertEquals(shifted(0, 1, 2), days(later), "a skipped first date counts too");
        var chosen = plan(Repeats.on(Set.of(extra)));
        assertEquals(List.of(tuesday, extra), days(chosen));
    }

    @Test
    void the_preview_says_what_else_is_at_the_venue() {
        var event = given.published(
                team, at(given.session("There already", 9), tuesday.plusWeeks(1).atTime(19, 0)));
        staff(() -> {
            var there = planning.planOf(event).orElseThrow().draft();
            var dates = plannedDates.of(
                    team.organization(), at(there, tuesday.atTime(18, 30)), Repeats.by(TUESDAYS.times(3)), 10);
            assertEquals(
                    List.of(0, 1, 0),
                    dates.stream().map(d -> d.clashes().size()).toList());
        });
    }

    @Test
    void publishing_a_series_publishes_its_coming_dates_and_those_made_later() {
        var id = weekly(TUESDAYS.times(3));
        publish(id);
        assertEquals(Set.of(EventState.PUBLISHED), states(id));
        var added = staff(() -> extraDates.add(id, tuesday.plusDays(1).atTime(18, 30)));
        assertEquals(EventState.PUBLISHED, plan(added).state());
        Refusals.because(SeriesRefused.class, () -> publish(id));
    }

    @Test
    void the_nightly_job_makes_each_date_once() {
        var id = weekly(TUESDAYS);
        int before = rows(id).size();
        extension.extendAll();
        extension.extendAll();
        assertEquals(before, rows(id).size());
        staff(() -> changing.release(events(id).getLast()));
        extension.extendAll();
        assertEquals(before - 1, rows(id).size(), "what was taken out stays out");
    }

    @Test
    void a_change_of_the_whole_series_keeps_what_one_date_has_of_its_own() {
        var id = weekly(TUESDAYS.times(4));
        publish(id);
        var events = events(id);
        change(events.get(1), d -> capacity(d, 99), Scope.THIS);
        change(events.get(2), d -> at(d, tuesday.plusWeeks(2).plusDays(1).atTime(17, 0)), Scope.THIS);
        UnaryOperator<EventDraft> all = d -> capacity(at(d, tuesday.atTime(19, 0)), 7);
        var preview = preview(events.getFirst(), all, null);
        assertEquals(4, preview.dates());
        assertEquals(4, preview.published());
        assertFalse(preview.splits());
        assertEquals(
                List.of(Set.of("rsvps.capacity"), Set.of("when.start")),
                preview.kept().stream().map(SeriesChangePreview.Kept::fields).toList());
        change(events.getFirst(), all, Scope.WHOLE);
        var drafts = events.stream().map(e -> plan(e).draft()).toList();
        assertEquals(
                List.of(7, 99, 7, 7),
                drafts.stream().map(d -> d.rsvps().capacity()).toList());
        assertEquals(
                List.of(
                        tuesday.atTime(19, 0),
                        tuesday.plusWeeks(1).atTime(19, 0),
                        tuesday.plusWeeks(2).plusDays(1).atTime(17, 0),
                        tuesday.plusWeeks(3).atTime(19, 0)),
                drafts.stream().map(d -> d.when().start()).toList());
        assertEquals(
                tuesday.plusWeeks(2).atTime(19, 0),
                rows(id).get(2).recurrence(),
                "the moved one still replaces its own");
        assertTrue(rows(id).get(2).moved());
        assertFalse(rows(id).get(3).moved());
    }

    @Test
    void this_and_following_splits_the_series_and_keeps_the_same_events() {
        var id = weekly(TUESDAYS.times(5));
        publish(id);
        var events = events(id);
        change(events.get(2), d -> at(d, tuesday.plusWeeks(2).plusDays(1).atTime(10, 0)), Scope.FOLLOWING);
        assertEquals(events.subList(0, 2), events(id));
        var rest = seriesOf(events.get(2));
        assertNotEquals(id, rest.id());
        assertEquals(events.subList(2, 5), events(rest.id()));
        assertEquals(Rule.weekly(DayOfWeek.WEDNESDAY).times(3), rest.rule());
        assertEquals(shifted(1, 2, 3, 4), days(rest.id()));
        assertTrue(rows(rest.id()).stream().noneMatch(SeriesDateRow::moved));
        var first = staff(() -> desk.view(id));
        assertEquals(TUESDAYS.until(tuesday.plusWeeks(2).minusDays(1)), first.rule());
        extension.extendAll();
        assertEquals(2, rows(id).size());
        assertEquals(3, rows(rest.id()).size());
    }

    @Test
    void a_new_rule_moves_cancels_and_makes_dates() {
        var id = weekly(TUESDAYS.times(4));
        publish(id);
        var events = events(id);
        var biweekly = rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3");
        var preview = preview(events.getFirst(), d -> d, biweekly);
        assertEquals(2, preview.dropped().size());
        assertEquals(1, preview.added());
        repeat(events.getFirst(), biweekly, "Every other week now");
        assertEquals(
                List.of(EventState.PUBLISHED, EventState.CANCELLED, EventState.PUBLISHED, EventState.CANCELLED),
                events.stream().map(e -> plan(e).state()).toList());
        assertEquals(tuesday.plusWeeks(4), days(id).getLast());
    }

    @Test
    void cancelling_from_a_date_on_leaves_the_earlier_ones() {
        var id = weekly(TUESDAYS);
        publish(id);
        var events = events(id);
        staff(() -> cancellation.cancel(id, events.get(1), "The room is gone"));
        assertEquals(EventState.PUBLISHED, plan(events.get(0)).state());
        assertEquals(EventState.CANCELLED, plan(events.get(1)).state());
        assertEquals(EventState.CANCELLED, plan(events.getLast()).state());
        extension.extendAll();
        assertEquals(events.size(), rows(id).size());
    }

    @Test
    void an_event_becomes_the_first_date_of_a_series_once() {
        var event = given.published(team, at(given.session("Single", 5), tuesday.atTime(18, 30)));
        var id = staff(() -> series.repeat(event, Repeats.by(TUESDAYS.times(3))));
        assertEquals(event, events(id).getFirst());
        assertEquals(Set.of(EventState.PUBLISHED), states(id));
        Refusals.because(SeriesRefused.class, () -> staff(() -> series.repeat(event, Repeats.by(TUESDAYS))));
    }

    @Test
    void everybody_sees_the_other_dates_of_what_is_public_and_nothing_of_drafts() {
        var id = weekly(TUESDAYS.times(3));
        var first = events(id).getFirst();
        assertTrue(programme.of(first, 10).isEmpty());
        staff(() -> planning.publish(first));
        assertEquals(List.of(), programme.of(first, 10).orElseThrow().coming());
        publish(id);
        assertEquals(2, programme.of(first, 10).orElseThrow().coming().size());
    }

    @Test
    void a_day_may_have_several_sessions_which_keep_their_hours() {
        var id = weekly(TUESDAYS.times(2));
        var morning = staff(() -> extraDates.add(id, tuesday.atTime(10, 0)));
        assertEquals(List.of(tuesday, tuesday, tuesday.plusWeeks(1)), days(id));
        change(events(id).get(1), d -> at(d, tuesday.atTime(19, 0)), Scope.WHOLE);
        assertEquals(tuesday.atTime(10, 0), plan(morning).draft().when().start());
        assertEquals(tuesday.atTime(19, 0), rows(id).get(1).slot().startLocal());
    }

    @Test
    void two_who_add_the_same_date_make_it_once() {
        var id = weekly(TUESDAYS.times(2));
        var day = tuesday.plusDays(3).atTime(18, 30);
        staff(() -> extraDates.add(id, day));
        var refused = Refusals.because(SeriesRefused.class, () -> staff(() -> extraDates.add(id, day)));
        assertEquals(SeriesRefused.DATE_TAKEN, refused.getFirst());
    }

    @Test
    void days_left_out_are_those_that_the_rule_gives() {
        var id = plan(new Repeats(TUESDAYS.times(4), Set.of(), Set.of(tuesday.plusWeeks(1), tuesday.plusDays(1))));
        assertEquals(List.of(tuesday, tuesday.plusWeeks(2), tuesday.plusWeeks(3)), days(id));
        var second = events(id).get(1);
        assertEquals(List.of(), staff(() -> desk.concerned(id, second)), "drafts concern nobody");
        publish(id);
        assertEquals(2, staff(() -> desk.concerned(id, second)).size());
    }

    @Test
    void it_is_found_by_every_spelling_that_ends_with_its_key_and_by_its_whole_id() {
        var id = weekly(TUESDAYS.times(3));
        publish(id);
        String key = SeriesAddress.of(id.value());
        var found = at(key).orElseThrow();
        assertEquals(id.value(), found.root());
        assertEquals(found, at("clinic-" + key).orElseThrow());
        assertEquals(found, at("what-it-was-called-before-" + key).orElseThrow());
        assertEquals(found, at(id.toString()).orElseThrow());
        for (String none : List.of(
                "",
                "clinic",
                "zzzzzzzzzz",
                "clinic-" + key + "x",
                "clinic" + key,
                key.toUpperCase(java.util.Locale.ROOT) + "-",
                UUID.randomUUID().toString(),
                "Clinic " + key,
                "0000000000")) {
            assertTrue(at(none).isEmpty(), none);
        }
        assertEquals(
                "clinic-" + key, SeriesAddress.of(found.root(), events(found).getFirst()));
    }

    @Test
    void addresses_reach_from_the_first_to_the_last_id_that_there_can_be() {
        for (var id :
                List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(Long.MAX_VALUE, 5), new UUID(Long.MIN_VALUE, -7))) {
            var span = SeriesAddress.span("x-" + SeriesAddress.of(id)).orElseThrow();
            assertEquals(id.getMostSignificantBits() >>> 16, span.first().getMostSignificantBits() >>> 16);
            assertEquals(
                    span.first().getMostSignificantBits() >>> 16, span.last().getMostSignificantBits() >>> 16);
            assertEquals(10, SeriesAddress.of(id).length());
        }
    }

    @Test
    void all_members_of_a_split_family_have_one_page_with_each_stretch_by_its_rule() {
        var id = weekly(TUESDAYS.times(5));
        publish(id);
        var dates = events(id);
        change(dates.get(2), d -> at(d, tuesday.plusWeeks(2).plusDays(2).atTime(10, 0)), Scope.FOLLOWING);
        var rest = seriesOf(dates.get(4)).id();
        var found = at(SeriesAddress.of(id.value())).orElseThrow();
        assertEquals(found, at(rest.toString()).orElseThrow());
        assertEquals(2, found.parts().size());
        assertEquals(dates.subList(0, 2), ids(found.parts().getFirst()));
        assertEquals(dates.subList(2, 5), ids(found.parts().getLast()));
        assertEquals(
                new Ending.On(tuesday.plusWeeks(1)),
                rule(found.parts().getFirst()).ending());
        assertEquals(tuesday.plusWeeks(4).plusDays(2), last(found.parts().getLast()));
    }

    @Test
    void drafts_and_secret_events_are_not_told() {
        var id = weekly(TUESDAYS.times(6));
        var dates = events(id);
        assertTrue(at(SeriesAddress.of(id.value())).isEmpty(), "nothing of it was ever public");
        staff(() -> List.of(0, 1, 2, 3).forEach(n -> planning.publish(dates.get(n))));
        staff(() -> planning.cancel(dates.get(1), "Flooded"));
        staff(() -> planning.unpublish(dates.get(2)));
        change(dates.get(3), d -> Drafts.from(d).reach(Reach.BY_LINK).draft(), Scope.THIS);
        var found = at(SeriesAddress.of(id.value())).orElseThrow();
        assertEquals(dates.subList(0, 2), ids(found.parts().getFirst()));
        assertEquals(EventState.CANCELLED, events(found).getLast().state());
        assertEquals(
                tuesday.plusWeeks(1),
                last(found.parts().getFirst()),
                "the rule goes on for four weeks, of which nobody is told");
        events(found).forEach(event -> assertNull(event.onlineLink()));
    }

    @Test
    void a_stretch_that_is_a_draft_is_not_there_at_all() {
        var id = weekly(TUESDAYS.times(4));
        var dates = events(id);
        staff(() -> planning.publish(dates.getFirst()));
        change(dates.get(2), d -> at(d, tuesday.plusWeeks(2).plusDays(2).atTime(10, 0)), Scope.FOLLOWING);
        var found = at(SeriesAddress.of(id.value())).orElseThrow();
        assertEquals(1, found.parts().size());
        assertEquals(List.of(dates.getFirst()), ids(found.parts().getFirst()));
    }

    @Test
    void when_nothing_is_public_any_more_it_still_answers_and_tells_nothing() {
        var id = weekly(TUESDAYS.times(2));
        publish(id);
        rows(id).forEach(row -> staff(() -> planning.unpublish(row.event())));
        var found = at("clinic-" + SeriesAddress.of(id.value())).orElseThrow();
        assertEquals(new PublicLineage(id.value(), List.of()), found);
    }

    @Test
    void its_address_outlives_the_first_of_its_series() {
        var id = weekly(TUESDAYS.times(4));
        var dates = events(id);
        change(dates.get(1), d -> at(d, tuesday.plusWeeks(1).plusDays(1).atTime(10, 0)), Scope.FOLLOWING);
        change(dates.get(3), d -> at(d, tuesday.plusWeeks(3).plusDays(2).atTime(10, 0)), Scope.FOLLOWING);
        staff(() -> dates.subList(1, 4).forEach(planning::publish));
        String address = SeriesAddress.of(id.value());
        assertEquals(2, at(address).orElseThrow().parts().size());
        staff(() -> deletion.delete(dates.getFirst()));
        var found = at(address).orElseThrow();
        assertEquals(id.value(), found.root());
        assertEquals(
                dates.subList(1, 4), events(found).stream().map(e -> e.id()).toList());
        assertEquals(
                id.value(),
                As.nobody(() -> programme.of(dates.get(3), 3)).orElseThrow().root());
        assertEquals(
                Set.copyOf(dates.subList(1, 4)),
                Set.copyOf(records.family(id.value()).orElseThrow().dates()),
                "its calendar, too");
        assertEquals(
                id.value(),
                Objects.requireNonNull(records.of(dates.subList(3, 4)).get(dates.get(3)))
                        .root());
    }

    @Test
    void many_dates_take_no_more_statements_than_few() {
        var few = weekly(TUESDAYS.times(21)); // fewer are read in one row each
        var many = weekly(TUESDAYS.times(30));
        publish(few);
        publish(many);
        change(rows(many).get(9).event(), d -> at(d, tuesday.plusWeeks(9).atTime(10, 0)), Scope.FOLLOWING);
        assertEquals(statements(few), statements(many));
        assertTrue(statements(many) <= 12, statements(many) + " statements");
    }

    /** With nothing kept. */
    private long statements(SeriesId id) {
        publicChanges.afterCommit(new SimpleTransactionStatus(), null);
        return CountedStatements.in(() -> at(SeriesAddress.of(id.value())));
    }

    private Optional<PublicLineage> at(String address) {
        return As.nobody(() -> programme.at(address));
    }

    private static List<EventView> events(PublicLineage found) {
        return found.parts().stream()
                .flatMap(part -> part.dates().stream())
                .map(PublicLineage.Date::event)
                .toList();
    }

    private static List<EventId> ids(PublicLineage.Part part) {
        return part.dates().stream().map(date -> date.event().id()).toList();
    }

    private static Rule rule(PublicLineage.Part part) {
        return Objects.requireNonNull(part.rule());
    }

    private static LocalDate last(PublicLineage.Part part) {
        assertFalse(rule(part).ending() instanceof Ending.Never);
        return ((Ending.On) rule(part).ending()).last();
    }

    @Test
    void a_date_knows_its_number_and_those_before_and_after_it_where_they_really_are() {
        var rows = rows(weekly(TUESDAYS.times(4)));
        change(rows.get(1).event(), form -> at(form, tuesday.plusDays(8).atTime(19, 0)), Scope.THIS);
        var third = place(rows.get(2));
        assertEquals(3, third.number());
        assertEquals(4, third.count());
        assertEquals(TUESDAYS.times(4), third.rule());
        var before = Objects.requireNonNull(third.before());
        assertEquals(rows.get(1).event(), before.event());
        assertEquals(tuesday.plusDays(8).atTime(19, 0), before.slot().startLocal());
        assertEquals(rows.get(3).event(), Objects.requireNonNull(third.after()).event());
        assertNull(place(rows.getFirst()).before());
        assertNull(place(rows.getLast()).after());
    }

    @Test
    void it_takes_no_more_statements_in_a_longer_series() {
        long few = statements(rows(weekly(TUESDAYS.times(4))));
        long many = statements(rows(weekly(TUESDAYS.times(30))));
        assertEquals(few, many);
        assertTrue(many <= 9, "statements: " + many);
    }

    @Test
    void what_is_in_no_series_or_not_theirs_to_plan_has_no_place() {
        var date = rows(weekly(TUESDAYS.times(3))).get(1);
        publish(seriesOf(date.event()).id());
        var alone = given.published(team);
        staff(() -> assertTrue(desk.placeOf(alone).isEmpty()));
        As.staff(
                given.team().organizer(),
                () -> assertTrue(desk.placeOf(date.event()).isEmpty()));
        As.administrator(
                given.person(), () -> assertTrue(desk.placeOf(date.event()).isEmpty()));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> desk.placeOf(date.event())));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(given.person(), () -> desk.placeOf(date.event())));
    }

    private SeriesPlace place(SeriesDateRow date) {
        return staff(() -> desk.placeOf(date.event())).orElseThrow();
    }

    private long statements(List<SeriesDateRow> rows) {
        return CountedStatements.in(() -> place(rows.get(2)));
    }

    @Test
    void when_all_go_to_another_day_of_the_week_and_hour() {
        var id = withHoliday();
        change(events(id).getFirst(), d -> at(d, tuesday.plusDays(1).atTime(19, 0)), Scope.WHOLE);
        extension.extendAll();
        assertEquals(shifted(1, 0, 2, 3), days(id));
    }

    @Test
    void when_the_following_are_split_off() {
        var id = plan(new Repeats(TUESDAYS.times(5), Set.of(), Set.of(tuesday.plusWeeks(3))));
        var second = events(id).get(1);
        change(second, d -> at(d, tuesday.plusWeeks(1).plusDays(1).atTime(10, 0)), Scope.FOLLOWING);
        extension.extendAll();
        var rest = seriesOf(second);
        assertEquals(List.of(tuesday), days(id));
        assertEquals(shifted(1, 1, 2, 4), days(rest.id()));
    }

    @Test
    void a_new_rule_leaves_the_same_days_out() {
        var id = withHoliday();
        repeat(events(id).getFirst(), rule("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=6"), "");
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

    private SeriesId four() {
        return weekly(Rule.weekly(DayOfWeek.TUESDAY).times(DATES));
    }

    private @Nullable Seen counted(Runnable act) {
        var progress = new Progress();
        progress.watch(() -> {
            staff(act);
            return true;
        });
        return progress.seen();
    }

    @Test
    void cancelling_counts_what_is_public_and_then_the_drafts_that_go() {
        var id = four();
        var first = events(id).getFirst();
        publish(id);
        assertEquals(
                new Seen(Step.CANCELLED, DATES, DATES),
                counted(() -> cancellation.cancel(id, first, "The room is gone")));
        assertEquals(Set.of(EventState.CANCELLED), states(id));
        var drafts = four();
        var one = rows(drafts).getFirst().event();
        staff(() -> planning.publish(one));
        assertEquals(
                new Seen(Step.DELETED, DATES - 1, DATES - 1),
                counted(() -> cancellation.cancel(drafts, one, "The room is gone")));
        assertEquals(Set.of(EventState.CANCELLED), states(drafts));
    }

    @Test
    void a_reason_that_is_refused_cancels_none() {
        var id = four();
        publish(id);
        Refusals.because(PlanningRefused.class, () -> staff(() -> cancellation.cancel(id, null, " ")));
        assertEquals(Set.of(EventState.PUBLISHED), states(id));
    }

    @Test
    void publishing_changing_and_asking_for_approval_count_each_date() {
        var id = four();
        var first = events(id).getFirst();
        assertEquals(
                new Seen(Step.CHANGED, DATES, DATES), counted(() -> change(first, d -> capacity(d, 33), Scope.WHOLE)));
        assertEquals(new Seen(Step.PUBLISHED, DATES, DATES), counted(() -> publishing.publish(id)));
        team = given.untrustedTeam();
        var partners = four();
        assertEquals(new Seen(Step.SUBMITTED, DATES, DATES), counted(() -> publishing.submit(partners, null)));
        assertEquals(Set.of(EventState.SUBMITTED), states(partners));
    }
}
