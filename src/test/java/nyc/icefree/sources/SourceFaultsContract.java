package nyc.icefree.sources;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.calendar.reading.ReadCalendar;
import nyc.icefree.eventviews.EventState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What fails, shrinks or is cut short costs no event that is still meant. */
abstract class SourceFaultsContract extends SourceStage {
    @AppTest
    static class OnH2Test extends SourceFaultsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SourceFaultsContract {}

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SourceUpdate update;

    @Autowired
    SourceRepository rows;

    @Test
    void what_fails_or_shrinks_changes_nothing_until_a_person_says_so() {
        for (int n = 0; n < 6; n++) {
            calendar.with(n + "@" + tag, "Event " + n, start.plusSeconds(n));
        }
        var id = added();
        for (String broken : List.of("", "<html>Sign in</html>", calendar.text().substring(0, 300), "garbage")) {
            server.calendar(path, broken);
            again(id);
            assertNotNull(page(id).row().problem(), broken);
            assertEquals(6, page(id).row().taken());
        }
        for (int n = 0; n < 3; n++) { // half of them
            calendar.without(n + "@" + tag);
        }
        for (int n = 0; n < 4; n++) {
            fetched(id);
        }
        assertEquals(SourceProblem.MUCH_SMALLER, page(id).row().problem());
        assertEquals(6, page(id).row().taken());
        for (int n = 0; n < 3; n++) {
            As.staff(team.organizer(), () -> sources.takeSmaller(id));
            fetched(id);
        }
        assertEquals(3, page(id).row().taken());
    }

    @Test
    void a_calendar_of_which_nothing_is_left_is_held_however_small_it_was() {
        calendar.with("only@" + tag, "The only one", start);
        var id = added();
        var only = event(id, 0).id();
        calendar.without("only@" + tag);
        for (int n = 0; n < 4; n++) {
            fetched(id);
        }
        assertEquals(SourceProblem.MUCH_SMALLER, page(id).row().problem());
        assertEquals(EventState.PUBLISHED, state(only));
    }

    @Test
    void one_date_that_the_database_refuses_costs_only_itself() {
        String poison = "Poison " + tag;
        calendar.with("a@" + tag, "Rally", start).with("b@" + tag, poison, start.plusSeconds(1));
        calendar.with("c@" + tag, "Supper", start.plusSeconds(2));
        jdbc.sql("alter table source_item add constraint no_poison check (title <> '" + poison + "')")
                .update();
        try {
            var id = added();
            assertEquals(2, page(id).row().taken());
            assertEquals(List.of(new LeftOut(poison, LeftOut.Reason.UNREADABLE)), page(id).leftOut());
            assertNull(page(id).row().problem());
        } finally {
            jdbc.sql("alter table source_item drop constraint no_poison").update();
        }
    }

    @Test
    void a_reading_that_left_something_out_for_being_too_much_takes_nothing_back() {
        calendar.with("a@" + tag, "Rally", start);
        var id = added();
        var event = event(id, 0).id();
        As.staff(team.organizer(), () -> sources.pause(id, true));
        for (int reading = 0; reading < 4; reading++) {
            update.apply(rows.findById(id.value()).orElseThrow(), readNothing(false), true);
        }
        assertEquals(EventState.PUBLISHED, state(event));
        for (int reading = 0; reading < 3; reading++) {
            var source = rows.findById(id.value()).orElseThrow();
            source.takeSmaller(Instant.EPOCH); // a person has said so
            update.apply(source, readNothing(true), true);
        }
        assertEquals(EventState.UNPUBLISHED, state(event));
    }

    private static ReadCalendar readNothing(boolean whole) {
        return new ReadCalendar(ReadCalendar.Shape.CALENDAR, "", null, 0, List.of(), List.of(), whole);
    }
}
