package nyc.icefree.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventCount;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.ListedEvent;
import nyc.icefree.disclosure.SeriesFold;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class FoldedListContract {
    @AppTest
    static class OnH2Test extends FoldedListContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FoldedListContract {}

    private static final EventQuery ALL = EventQuery.all(Language.ENGLISH);
    private static final SeriesFold FOLDED = SeriesFold.folded(Set.of());

    @Autowired
    Given given;

    @Autowired
    EventDesk desk;

    private Given.Team team;

    @BeforeEach
    void a_clinic_of_four_days_between_two_evenings() {
        team = given.team();
        given.published(team, given.session("Before", 3));
        given.published(team, given.session("Amid", 12));
        given.series(
                team,
                given.session("Clinic", 9),
                Rule.read("FREQ=DAILY;INTERVAL=2;COUNT=4", LocalDate.of(2027, 1, 1), Given.NEW_YORK));
    }

    @Test
    void a_series_is_one_line_at_its_next_date() {
        var lines = lines(ALL, FOLDED);
        assertEquals(List.of("Before", "Clinic", "Amid"), titles(lines));
        assertTrue(lines.get(1).head());
        assertEquals(4, lines.get(1).dates());
        assertEquals(
                "FREQ=DAILY;INTERVAL=2;WKST=MO;COUNT=4",
                Objects.requireNonNull(lines.get(1).rule()).text());
        assertFalse(lines.getFirst().head());
        assertNull(lines.getFirst().series());
        assertEquals(new EventCount(3, 6), count(ALL, FOLDED));
    }

    @Test
    void opened_it_is_followed_by_its_dates() {
        var series = Objects.requireNonNull(lines(ALL, FOLDED).get(1).series());
        var opened = SeriesFold.folded(Set.of(series));
        var lines = lines(ALL, opened);
        assertEquals(List.of("Before", "Clinic", "Clinic", "Clinic", "Clinic", "Clinic", "Amid"), titles(lines));
        assertTrue(lines.get(1).head());
        assertFalse(lines.get(2).head());
        assertEquals(lines.get(1).row().id(), lines.get(2).row().id());
        assertEquals(new EventCount(7, 6), count(ALL, opened));
        assertEquals(
                titles(lines).subList(2, 4), titles(As.staff(team.organizer(), () -> desk.lines(ALL, opened, 2, 2))));
    }

    @Test
    void the_dates_of_one_series_are_found_alone() {
        var series = Objects.requireNonNull(lines(ALL, FOLDED).get(1).series());
        assertEquals(4, lines(ALL, SeriesFold.only(series)).size());
        assertEquals(0, lines(ALL, SeriesFold.only(UUID.randomUUID())).size());
    }

    @Test
    void apart_every_date_is_a_line() {
        assertEquals(
                List.of("Before", "Clinic", "Clinic", "Amid", "Clinic", "Clinic"),
                titles(lines(ALL, SeriesFold.APART)));
        assertEquals(new EventCount(6, 6), count(ALL, SeriesFold.APART));
    }

    @Test
    void only_the_dates_that_are_found_are_counted() {
        var later = LocalDate.now(Given.NEW_YORK).plusDays(12);
        var query = new EventQuery(
                Language.ENGLISH, "clinic", Set.of(), null, null, later, null, EventQuery.Sort.TITLE, false);
        var lines = lines(query, FOLDED);
        assertEquals(1, lines.size());
        assertEquals(2, lines.getFirst().dates());
        assertEquals(new EventCount(1, 2), count(query, FOLDED));
    }

    @Test
    void the_drafts_of_others_are_neither_listed_nor_counted() {
        var series = Objects.requireNonNull(lines(ALL, FOLDED).get(1).series());
        var other = given.team();
        assertEquals(List.of(), As.staff(other.organizer(), () -> desk.lines(ALL, SeriesFold.only(series), 0, 50)));
        assertEquals(new EventCount(0, 0), As.staff(other.organizer(), () -> desk.count(ALL, FOLDED)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> desk.count(ALL, FOLDED)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> desk.lines(ALL, FOLDED, 0, 9)));
    }

    private List<ListedEvent> lines(EventQuery query, SeriesFold fold) {
        return As.staff(team.organizer(), () -> desk.lines(query, fold, 0, 50));
    }

    private EventCount count(EventQuery query, SeriesFold fold) {
        return As.staff(team.organizer(), () -> desk.count(query, fold));
    }

    private static List<String> titles(List<ListedEvent> lines) {
        return lines.stream().map(line -> line.row().title()).toList();
    }
}
