package nyc.icefree.series;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.people.NotYours;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Dates of a series that nobody has seen are deleted: one, those that follow, and those that a new rule leaves no day. */
abstract class SeriesDeletionContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends SeriesDeletionContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SeriesDeletionContract {}

    @Autowired
    EventDeletion deletion;

    @Autowired
    SeriesDeletion following;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_series_leaves_out_the_day_of_a_deleted_draft_and_never_makes_it_again() {
        var id = weekly(TUESDAYS);
        var events = events(id);
        As.staff(team.organizer(), () -> deletion.delete(events.get(1)));
        extension.extendAll();
        assertEquals(events.size() - 1, events(id).size());
        assertEquals(tuesday.plusWeeks(2), days(id).get(1));
        assertTrue(
                As.staff(team.organizer(), () -> planning.planOf(events.get(1))).isEmpty());
    }

    @Test
    void when_the_model_is_deleted_others_are_made_after_another_date() {
        var id = weekly(TUESDAYS);
        var events = events(id);
        As.staff(team.organizer(), () -> deletion.delete(events.getLast()));
        var day = tuesday.plusDays(3).atTime(18, 30);
        var added = As.staff(team.organizer(), () -> extraDates.add(id, day));
        assertEquals(
                plan(events.getFirst()).draft().words(), plan(added).draft().words());
    }

    @Test
    void drafts_that_follow_are_deleted_and_no_more_are_made() {
        var id = weekly(TUESDAYS);
        var events = events(id);
        As.staff(team.organizer(), () -> {
            planning.publish(events.getFirst());
            assertEquals(
                    events.size() - 1,
                    following.concerned(id, events.getFirst()).size());
            assertEquals(events.size() - 1, following.delete(id, events.getFirst()));
            assertThrows(SeriesRefused.class, () -> following.delete(id, events.getFirst()));
        });
        extension.extendAll();
        assertEquals(List.of(tuesday), days(id));
        assertEquals(
                TUESDAYS.until(tuesday),
                As.staff(team.organizer(), () -> desk.view(id)).rule());
    }

    @Test
    void what_is_public_among_them_stays_and_the_days_between_are_left_out() {
        var id = weekly(TUESDAYS.times(6));
        var events = events(id);
        As.staff(team.organizer(), () -> {
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
        var rest = As.staff(team.organizer(), () -> desk.ofEvent(split.get(2)).orElseThrow());
        As.staff(team.organizer(), () -> following.delete(id, split.getFirst()));
        assertEquals(0, rowsOf(id), "though another one follows it");
        As.staff(team.organizer(), () -> following.delete(rest.id(), split.get(2)));
        assertEquals(0, rowsOf(rest.id()));
        extension.extendAll();
        assertEquals(
                0,
                As.staff(
                        team.organizer(),
                        () -> planning.planOf(split.get(3)).stream().count()));
    }

    @Test
    void a_new_rule_deletes_the_drafts_that_it_leaves_no_day() {
        var id = weekly(TUESDAYS.times(4));
        var events = events(id);
        var biweekly = Rule.read("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=2", tuesday, Given.NEW_YORK);
        As.staff(team.organizer(), () -> {
            var last = planning.planOf(events.getLast()).orElseThrow();
            changing.change(last.id(), last.version(), last.draft(), Scope.WHOLE, biweekly, "");
        });
        assertEquals(List.of(tuesday, tuesday.plusWeeks(2)), days(id));
        assertEquals(
                List.of(true, false, true, false),
                events.stream()
                        .map(e -> As.staff(team.organizer(), () -> planning.planOf(e))
                                .isPresent())
                        .toList());
    }

    @Test
    void cancelling_what_follows_deletes_the_drafts_among_it() {
        var id = weekly(TUESDAYS.times(4));
        var events = events(id);
        As.staff(team.organizer(), () -> {
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
        As.staff(team.organizer(), () -> cancellation.cancel(id, null, "The room is gone"));
        assertEquals(0, rowsOf(id));
    }

    @Test
    void nobody_else_deletes_a_series() {
        var id = weekly(TUESDAYS.times(2));
        var first = events(id).getFirst();
        var stranger = given.team();
        for (Runnable act :
                List.<Runnable>of(() -> following.delete(id, first), () -> following.concerned(id, first))) {
            assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), act));
            assertThrows(NotYours.class, () -> As.administrator(given.person(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(team.organizer(), act));
        }
        assertEquals(2, days(id).stream().map(LocalDate::toString).distinct().count());
    }

    private List<EventId> events(SeriesId id) {
        return rows(id).stream().map(SeriesDateRow::event).toList();
    }

    private int rowsOf(SeriesId id) {
        return jdbc.sql("select count(*) from series where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
