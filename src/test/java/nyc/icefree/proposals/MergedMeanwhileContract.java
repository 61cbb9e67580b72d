package nyc.icefree.proposals;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import nyc.icefree.venues.VenueStore;
import nyc.icefree.venues.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A place that was chosen, and was found to be another one before the choice became an event; on both databases. */
abstract class MergedMeanwhileContract {
    @AppTest
    static class OnH2Test extends MergedMeanwhileContract {}

    @PostgresAppTest
    static class OnPostgresTest extends MergedMeanwhileContract {}

    @Autowired
    Given given;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    EventPlanning planning;

    @Autowired
    Organizations organizations;

    @Autowired
    Venues venues;

    @Autowired
    VenueStore store;

    @Autowired
    PlatformTransactionManager transactions;

    private final String street = "17 " + UUID.randomUUID() + " Street";
    private Given.Team team;
    private PersonId second;
    private VenueId kept;

    @BeforeEach
    void two_organize() {
        team = given.team();
        second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        kept = added("The hall");
    }

    @Test
    void a_proposal_agreed_to_moves_the_event_to_what_its_place_was_found_to_be() {
        var event = given.published(team);
        var duplicate = added("Hall");
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var moved = Drafts.from(plan.draft()).at(duplicate).draft();
            proposals.propose(event, plan.version(), moved, ShiftHours.MOVE, null);
        });
        mergeInTwoSteps(duplicate);
        As.staff(second, () -> {
            var open = waiting.open(event).orElseThrow();
            assertEquals("The hall, " + street, open.newPlace());
            proposals.agree(open.id());
        });
        assertEquals(kept, placeOf(event));
    }

    @Test
    void what_leads_to_where_the_event_is_already_moves_nothing() {
        var event = given.published(
                team, Drafts.from(given.session("Session", 7)).at(kept).draft());
        var duplicate = added("Hall");
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var moved = Drafts.from(plan.draft()).at(duplicate).later(1).draft();
            proposals.propose(event, plan.version(), moved, ShiftHours.MOVE, null);
        });
        mergeInTwoSteps(duplicate);
        As.staff(second, () -> {
            var open = waiting.open(event).orElseThrow();
            assertNull(open.newPlace());
            assertFalse(open.parts().contains(ProposedPart.PLACE));
        });
    }

    @Test
    void a_form_that_was_open_meanwhile_saves_it_so() {
        var duplicate = added("Hall");
        EventDraft form = Drafts.from(given.session("Session", 7)).at(duplicate).draft();
        mergeInTwoSteps(duplicate);
        assertEquals(kept, placeOf(given.drafted(team, form)));
    }

    @Test
    void a_calendar_that_still_writes_its_address_means_it_too() {
        var duplicate = As.staff(
                team.organizer(), () -> venues.add(team.organization(), place("Hall", "The hall at " + street)));
        mergeInTwoSteps(duplicate);
        var meant = new TransactionTemplate(transactions)
                .execute(status -> store.byAddress(team.organization().value(), "The hall at " + street)
                        .orElseThrow()
                        .id());
        assertEquals(kept.value(), meant);
    }

    private void mergeInTwoSteps(VenueId duplicate) {
        var between = added("The big hall");
        As.staff(team.organizer(), () -> {
            venues.merge(duplicate, between);
            venues.merge(between, kept);
        });
    }

    private VenueId added(String name) {
        return As.staff(team.organizer(), () -> venues.add(team.organization(), place(name, street)));
    }

    private VenueId placeOf(EventId event) {
        return As.staff(
                team.organizer(),
                () -> planning.planOf(event).orElseThrow().draft().where().venue());
    }

    private static VenueForm place(String name, String address) {
        return new VenueForm(name, address, "Elmhurst", Borough.QUEENS, "", null, null, Set.of(), null, "", true);
    }
}
