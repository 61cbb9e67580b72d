package nyc.icefree.series;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.people.NotYours;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What organizers do with series, and who may not, on both databases. */
abstract class SeriesContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends SeriesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SeriesContract {}

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
        var id = As.staff(
                team.organizer(),
                () -> series.plan(
                        team.organization(),
                        at(given.session("Clinic", 5), tuesday.minusDays(1).atTime(18, 30)),
                        Repeats.by(TUESDAYS.times(2))));
        assertEquals(List.of(tuesday, tuesday.plusWeeks(1)), days(id));
    }

    @Test
    void chosen_days_and_exceptions_are_counted_in() {
        var extra = tuesday.plusDays(2);
        var id = plan(new Repeats(TUESDAYS.times(3), Set.of(extra), Set.of(tuesday.plusWeeks(1))));
        assertEquals(List.of(tuesday, extra, tuesday.plusWeeks(2)), days(id));
        var chosen = plan(Repeats.on(Set.of(extra)));
        assertEquals(List.of(tuesday, extra), days(chosen));
    }

    @Test
    void the_preview_says_what_else_is_at_the_venue() {
        var event = given.published(
                team, at(given.session("There already", 9), tuesday.plusWeeks(1).atTime(19, 0)));
        As.staff(team.organizer(), () -> {
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
        var added = As.staff(
                team.organizer(), () -> extraDates.add(id, tuesday.plusDays(1).atTime(18, 30)));
        assertEquals(EventState.PUBLISHED, plan(added).state());
        assertThrows(SeriesRefused.class, () -> publish(id));
    }

    @Test
    void the_nightly_job_makes_each_date_once() {
        var id = weekly(TUESDAYS);
        int before = rows(id).size();
        extension.extendAll();
        extension.extendAll();
        assertEquals(before, rows(id).size());
        As.staff(team.organizer(), () -> changing.release(rows(id).getLast().event()));
        extension.extendAll();
        assertEquals(before - 1, rows(id).size(), "what was taken out stays out");
    }

    @Test
    void a_moved_date_keeps_its_place_in_the_series() {
        var id = weekly(TUESDAYS.times(3));
        var second = rows(id).get(1).event();
        change(second, d -> at(d, tuesday.plusWeeks(1).plusDays(1).atTime(17, 0)), Scope.THIS);
        var row = rows(id).get(1);
        assertTrue(row.moved());
        assertEquals(tuesday.plusWeeks(1).atTime(18, 30), row.recurrence());
        assertFalse(rows(id).get(2).moved());
    }

    @Test
    void a_change_of_the_whole_series_keeps_what_one_date_has_of_its_own() {
        var id = weekly(TUESDAYS.times(4));
        publish(id);
        var events = rows(id).stream().map(SeriesDateRow::event).toList();
        change(events.get(1), d -> capacity(d, 99), Scope.THIS);
        change(events.get(2), d -> at(d, tuesday.plusWeeks(2).plusDays(1).atTime(17, 0)), Scope.THIS);
        UnaryOperator<EventDraft> all = d -> capacity(at(d, tuesday.atTime(19, 0)), 7);
        var preview = As.staff(
                team.organizer(),
                () -> changing.preview(
                        events.getFirst(), all.apply(plan(events.getFirst()).draft()), Scope.WHOLE, null));
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
    }

    @Test
    void this_and_following_splits_the_series_and_keeps_the_same_events() {
        var id = weekly(TUESDAYS.times(5));
        publish(id);
        var events = rows(id).stream().map(SeriesDateRow::event).toList();
        change(events.get(2), d -> at(d, tuesday.plusWeeks(2).plusDays(1).atTime(10, 0)), Scope.FOLLOWING);
        assertEquals(
                events.subList(0, 2),
                rows(id).stream().map(SeriesDateRow::event).toList());
        var rest = As.staff(team.organizer(), () -> desk.ofEvent(events.get(2)).orElseThrow());
        assertNotEquals(id, rest.id());
        assertEquals(
                events.subList(2, 5),
                rows(rest.id()).stream().map(SeriesDateRow::event).toList());
        assertEquals(Rule.weekly(DayOfWeek.WEDNESDAY).times(3), rest.rule());
        assertEquals(
                List.of(16, 23, 30),
                days(rest.id()).stream()
                        .map(d -> (int) java.time.temporal.ChronoUnit.DAYS.between(tuesday, d) + 1)
                        .toList());
        assertTrue(rows(rest.id()).stream().noneMatch(SeriesDateRow::moved));
        var first = As.staff(team.organizer(), () -> desk.view(id));
        assertEquals(TUESDAYS.until(tuesday.plusWeeks(2).minusDays(1)), first.rule());
        extension.extendAll();
        assertEquals(2, rows(id).size());
        assertEquals(3, rows(rest.id()).size());
    }

    @Test
    void a_new_rule_moves_dates_to_the_nearest_day_cancels_what_is_left_and_makes_what_is_missing() {
        var id = weekly(TUESDAYS.times(4));
        publish(id);
        var events = rows(id).stream().map(SeriesDateRow::event).toList();
        var biweekly = Rule.read("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3", tuesday, Given.NEW_YORK);
        var preview = As.staff(
                team.organizer(),
                () -> changing.preview(
                        events.getFirst(), plan(events.getFirst()).draft(), Scope.WHOLE, biweekly));
        assertEquals(2, preview.dropped().size());
        assertEquals(1, preview.added());
        As.staff(team.organizer(), () -> {
            var first = planning.planOf(events.getFirst()).orElseThrow();
            changing.change(first.id(), first.version(), first.draft(), Scope.WHOLE, biweekly, "Every other week now");
        });
        assertEquals(
                List.of(EventState.PUBLISHED, EventState.CANCELLED, EventState.PUBLISHED, EventState.CANCELLED),
                events.stream().map(e -> plan(e).state()).toList());
        assertEquals(tuesday.plusWeeks(4), days(id).getLast());
    }

    @Test
    void cancelling_from_a_date_on_leaves_the_earlier_ones() {
        var id = weekly(TUESDAYS);
        publish(id);
        var events = rows(id).stream().map(SeriesDateRow::event).toList();
        As.staff(team.organizer(), () -> cancellation.cancel(id, events.get(1), "The room is gone"));
        assertEquals(EventState.PUBLISHED, plan(events.get(0)).state());
        assertEquals(EventState.CANCELLED, plan(events.get(1)).state());
        assertEquals(EventState.CANCELLED, plan(events.getLast()).state());
        extension.extendAll();
        assertEquals(events.size(), rows(id).size());
    }

    @Test
    void an_event_becomes_the_first_date_of_a_series_once() {
        var event = given.published(team, at(given.session("Single", 5), tuesday.atTime(18, 30)));
        var id = As.staff(team.organizer(), () -> series.repeat(event, Repeats.by(TUESDAYS.times(3))));
        assertEquals(event, rows(id).getFirst().event());
        assertEquals(Set.of(EventState.PUBLISHED), states(id));
        assertThrows(
                SeriesRefused.class,
                () -> As.staff(team.organizer(), () -> series.repeat(event, Repeats.by(TUESDAYS))));
    }

    @Test
    void everybody_sees_the_other_dates_of_what_is_public_and_nothing_of_drafts() {
        var id = weekly(TUESDAYS.times(3));
        var first = rows(id).getFirst().event();
        assertTrue(programme.of(first, 10).isEmpty());
        As.staff(team.organizer(), () -> planning.publish(first));
        assertEquals(List.of(), programme.of(first, 10).orElseThrow().coming());
        publish(id);
        assertEquals(2, programme.of(first, 10).orElseThrow().coming().size());
    }

    @Test
    void a_day_may_have_several_sessions_which_keep_their_hours() {
        var id = weekly(TUESDAYS.times(2));
        var morning = As.staff(team.organizer(), () -> extraDates.add(id, tuesday.atTime(10, 0)));
        assertEquals(List.of(tuesday, tuesday, tuesday.plusWeeks(1)), days(id));
        change(rows(id).get(1).event(), d -> at(d, tuesday.atTime(19, 0)), Scope.WHOLE);
        assertEquals(tuesday.atTime(10, 0), plan(morning).draft().when().start());
        assertEquals(tuesday.atTime(19, 0), rows(id).get(1).slot().startLocal());
    }

    @Test
    void two_who_add_the_same_date_make_it_once() {
        var id = weekly(TUESDAYS.times(2));
        var day = tuesday.plusDays(3).atTime(18, 30);
        As.staff(team.organizer(), () -> extraDates.add(id, day));
        var refused =
                assertThrows(SeriesRefused.class, () -> As.staff(team.organizer(), () -> extraDates.add(id, day)));
        assertEquals(SeriesRefused.Reason.DATE_TAKEN, refused.reason());
    }

    @Test
    void days_left_out_are_those_that_the_rule_gives() {
        var id = plan(new Repeats(TUESDAYS.times(4), Set.of(), Set.of(tuesday.plusWeeks(1), tuesday.plusDays(1))));
        assertEquals(List.of(tuesday, tuesday.plusWeeks(2), tuesday.plusWeeks(3)), days(id));
        var concerned = As.staff(
                team.organizer(), () -> desk.concerned(id, rows(id).get(1).event()));
        assertEquals(List.of(), concerned, "drafts concern nobody");
        publish(id);
        assertEquals(
                2,
                As.staff(
                                team.organizer(),
                                () -> desk.concerned(id, rows(id).get(1).event()))
                        .size());
    }

    @Test
    void another_organizations_series_is_not_there() {
        var id = weekly(TUESDAYS.times(2));
        var event = rows(id).getFirst().event();
        var form = plan(event).draft();
        var other = given.team();
        for (Runnable act : List.<Runnable>of(
                () -> publishing.publish(id),
                () -> extraDates.add(id, tuesday.plusDays(1).atTime(18, 30)),
                () -> cancellation.cancel(id, null, "No"),
                () -> series.repeat(event, Repeats.by(TUESDAYS)),
                () -> series.plan(team.organization(), form, Repeats.by(TUESDAYS)),
                () -> plannedDates.of(team.organization(), form, Repeats.by(TUESDAYS), 5),
                () -> changing.preview(event, form, Scope.WHOLE, null),
                () -> changing.change(event, 0, form, Scope.WHOLE, null, ""),
                () -> changing.release(event),
                () -> desk.view(id),
                () -> desk.concerned(id, event),
                () -> desk.dates(id, 0, 5))) {
            assertThrows(NotYours.class, () -> As.staff(other.organizer(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(team.organizer(), act));
        }
        As.staff(other.organizer(), () -> assertTrue(desk.ofEvent(event).isEmpty()));
    }
}
