package nyc.icefree.series;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.proposals.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Which one of its series a date is, and which are beside it; on both databases. */
abstract class SeriesPlaceContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends SeriesPlaceContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SeriesPlaceContract {}

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
        publish(As.staff(team.organizer(), () -> desk.ofEvent(date.event()))
                .orElseThrow()
                .id());
        var alone = given.published(team);
        As.staff(team.organizer(), () -> assertTrue(desk.placeOf(alone).isEmpty()));
        As.staff(
                given.team().organizer(),
                () -> assertTrue(desk.placeOf(date.event()).isEmpty()));
        As.administrator(
                given.person(), () -> assertTrue(desk.placeOf(date.event()).isEmpty()));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> desk.placeOf(date.event())));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(given.person(), () -> desk.placeOf(date.event())));
    }

    private SeriesPlace place(SeriesDateRow date) {
        return As.staff(team.organizer(), () -> desk.placeOf(date.event())).orElseThrow();
    }

    private long statements(java.util.List<SeriesDateRow> rows) {
        return CountedStatements.in(() -> place(rows.get(2)));
    }
}
