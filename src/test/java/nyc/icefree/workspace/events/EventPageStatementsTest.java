package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How much an event's page asks the database until it stands there. */
class EventPageStatementsTest extends WorkspaceTest {
    /** Each of its tables is read once, whoever asks for it. */
    private static final int FIRST_VIEW = 15;

    private static final int ONCE_A_SECOND = 2;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    Checklists checklists;

    @Autowired
    SeriesPlanning planning;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    SeriesDesk desk;

    @Test
    void the_first_view_takes_few_statements_and_no_more_when_there_is_more_to_show() {
        var team = given.team();
        var event = given.published(team, given.session("Counted", 6));
        fill(team, event);
        signIn(team.organizer(), "STAFF");
        statements(event); // what is kept from now on
        long few = statements(event);
        fill(team, event);
        fill(team, event);
        signIn(team.organizer(), "STAFF");
        long many = statements(event);
        // what is read at most once a second may come between
        assertTrue(many <= few + ONCE_A_SECOND, "statements: " + few + ", then " + many);
        assertTrue(Math.min(few, many) <= FIRST_VIEW, "statements: " + few);
    }

    @Test
    void a_date_of_a_series_takes_few_as_well() {
        var team = given.team();
        var series = As.staff(
                team.organizer(),
                () -> planning.plan(
                        team.organization(),
                        given.session("Clinic", 9),
                        Repeats.by(Rule.read("FREQ=DAILY;COUNT=5", LocalDate.now(Given.NEW_YORK), Given.NEW_YORK))));
        var event = As.staff(team.organizer(), () -> desk.dates(series, 2, 1))
                .getFirst()
                .event();
        As.staff(team.organizer(), () -> publishing.publish(series));
        fill(team, event);
        signIn(team.organizer(), "STAFF");
        statements(event); // what is kept from now on
        long few = Math.min(statements(event), statements(event));
        assertTrue(few <= FIRST_VIEW, "statements: " + few);
    }

    private long statements(EventId event) {
        open("my-calendar"); // so that the view is made anew
        return CountedStatements.in(() -> open("events/" + event));
    }

    private void fill(Team team, EventId event) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = TimeSlot.of(day.atTime(18, 30), day.atTime(20, 0), Given.NEW_YORK);
        As.staff(team.organizer(), () -> {
            checklists.addUsual(event);
            return shifts.plan(Given.shift(event, ShiftRole.MARSHAL, 2, slot).withSignup(SignupMode.ASK));
        });
        As.nobody(() -> given.comes(event, Given.party("Rosa", 2)));
    }
}
