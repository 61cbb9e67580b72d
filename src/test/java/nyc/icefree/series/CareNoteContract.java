package nyc.icefree.series;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Organizers of what comes each week are told once of childcare; the same on both databases. */
abstract class CareNoteContract {
    @AppTest
    static class OnH2Test extends CareNoteContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CareNoteContract {}

    @Autowired
    Given given;

    @Autowired
    SeriesDesk desk;

    @Autowired
    CareNote note;

    @Test
    void a_weekly_series_is_told_of_it_until_somebody_has_read_it() {
        var team = given.team();
        var first = date(team, 0);
        var later = date(team, 0);
        assertTrue(As.staff(team.organizer(), () -> note.isDue(first)));
        As.staff(team.organizer(), () -> note.read(first));
        assertFalse(As.staff(team.organizer(), () -> note.isDue(first)));
        assertTrue(As.staff(team.organizer(), () -> note.isDue(later)), "another series");
        var single = given.published(team);
        assertFalse(As.staff(team.organizer(), () -> note.isDue(single)));
    }

    @Test
    void one_reading_is_enough_for_all_its_dates() {
        var team = given.team();
        var id = series(team);
        var dates = As.staff(team.organizer(), () -> desk.dates(id, 0, 500));
        As.staff(team.organizer(), () -> note.read(dates.get(2).event()));
        assertFalse(As.staff(team.organizer(), () -> note.isDue(dates.get(1).event())));
    }

    @Test
    void it_is_the_hosts_alone() {
        var team = given.team();
        var date = date(team, 0);
        var stranger = given.team();
        assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), () -> note.isDue(date)));
        assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), () -> note.read(date)));
        assertThrows(NotYours.class, () -> As.administrator(given.person(), () -> note.read(date)));
        assertTrue(As.staff(team.organizer(), () -> note.isDue(date)));
    }

    private EventId date(Given.Team team, int number) {
        var id = series(team);
        return As.staff(team.organizer(), () -> desk.dates(id, number, 1))
                .getFirst()
                .event();
    }

    private SeriesId series(Given.Team team) {
        return given.series(team, given.session("Rights each week", 5), Given.daily(3));
    }
}
