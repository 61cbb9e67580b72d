package nyc.icefree.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesProposals;
import nyc.icefree.series.SeriesPublishing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However many proposals wait, for single dates and for series, they are read together; on both databases. */
@DatabasesDiffer
abstract class ManyProposalsContract {
    @AppTest
    static class OnH2Test extends ManyProposalsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ManyProposalsContract {}

    private static final int MORE = 4;

    @Autowired
    Given given;

    @Autowired
    Proposals proposals;

    @Autowired
    SeriesProposals ofSeries;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    EventPlanning planning;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    SeriesDesk dates;

    @Autowired
    Organizations organizations;

    @Test
    void more_of_them_take_no_statement_each() {
        var team = given.team();
        var second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        proposed(team);
        long few = statements(second, 2);
        for (int n = 0; n < MORE; n++) {
            proposed(team);
        }
        long many = statements(second, 2 * (1 + MORE));
        assertTrue(many <= few + 1, "statements: " + few + ", then " + many);
    }

    private long statements(PersonId who, int expected) {
        return As.staff(who, () -> {
            assertEquals(expected, waiting.toAgree().size());
            return CountedStatements.in(waiting::toAgree);
        });
    }

    /** One of a date alone, and one of a series. */
    private void proposed(Team team) {
        var alone = given.published(team, given.session("Alone", 6));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(alone).orElseThrow();
            var next = plan.draft().with(given.session("Alone", 8).when());
            proposals.propose(alone, plan.version(), next, ShiftHours.MOVE);
        });
        As.staff(team.organizer(), () -> {
            var today = LocalDate.now(Given.NEW_YORK);
            var made = series.plan(
                    team.organization(),
                    given.session("Clinic", 9),
                    Repeats.by(Rule.read("FREQ=DAILY;COUNT=3", today, Given.NEW_YORK)));
            publishing.publish(made);
            var date = dates.dates(made, 1, 1).getFirst().event();
            var plan = planning.planOf(date).orElseThrow();
            var next = plan.draft().with(given.session("Clinic", 20).when());
            ofSeries.propose(date, plan.version(), next, Scope.WHOLE, null, "", ShiftHours.MOVE);
        });
    }
}
