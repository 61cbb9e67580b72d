package nyc.icefree.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What one person proposes for many events at once, another decides at once; on both databases. */
@DatabasesDiffer
abstract class BundledProposalsContract {
    @AppTest
    static class OnH2Test extends BundledProposalsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends BundledProposalsContract {}

    private static final BulkAct LATER = new BulkAct.Move(2, 0);

    @Autowired
    Given given;

    @Autowired
    BulkActs acts;

    @Autowired
    BundledProposals bundles;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    EventPlanning planning;

    @Autowired
    Organizations organizations;

    private Team team;
    private PersonId second;
    private EventId one;
    private EventId other;

    @BeforeEach
    void two_public_events_that_need_a_second_person() {
        team = given.team();
        second = given.person();
        As.administrator(given.person(), () -> {
            organizations.askSecondPerson(team.organization(), true);
            given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        });
        one = given.published(team, given.session("One", 5));
        other = given.published(team, given.session("Other", 6));
    }

    @Test
    void all_move_when_a_second_person_agrees() {
        var before = List.of(start(one), start(other));
        var bundle = propose();
        As.staff(second, () -> {
            assertEquals(
                    List.of(one, other),
                    bundles.of(bundle).stream().map(p -> p.event()).toList());
            assertEquals(before, List.of(start(one), start(other)));
            assertTrue(bundles.agree(bundle).stream().allMatch(d -> d.refusals().isEmpty()));
            assertEquals(before.stream().map(at -> at.plusDays(2)).toList(), List.of(start(one), start(other)));
            assertEquals(List.of(), bundles.agree(bundle));
        });
    }

    @Test
    void one_that_was_changed_meanwhile_keeps_the_others_from_nothing() {
        var bundle = propose();
        var before = start(one);
        var late = start(other);
        As.staff(second, () -> {
            planning.cancel(one, "Rain");
            var decided = bundles.agree(bundle);
            assertEquals(List.of(other), decided.stream().map(d -> d.event()).toList());
            assertEquals(before, start(one));
            assertEquals(late.plusDays(2), start(other));
        });
    }

    @Test
    void whoever_proposed_it_agrees_to_none_and_may_decline_all() {
        var bundle = propose();
        As.staff(team.organizer(), () -> {
            assertTrue(bundles.agree(bundle).stream()
                    .allMatch(d -> d.refusals().equals(List.of("proposal-refused.your-own-proposal"))));
            assertEquals(2, bundles.of(bundle).size());
            bundles.decline(bundle);
            assertEquals(List.of(), bundles.of(bundle));
        });
    }

    @Test
    void others_find_nothing() {
        var bundle = propose();
        var before = start(one);
        As.staff(given.team().organizer(), () -> {
            assertEquals(List.of(), bundles.of(bundle));
            assertEquals(List.of(), bundles.agree(bundle));
            assertEquals(List.of(), bundles.decline(bundle));
        });
        As.administrator(given.person(), () -> assertEquals(List.of(), bundles.agree(bundle)));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(team.organizer(), () -> bundles.agree(bundle)));
        assertEquals(before, start(one));
        assertEquals(2, As.staff(second, () -> bundles.of(bundle)).size());
    }

    private UUID propose() {
        return As.staff(team.organizer(), () -> {
            acts.carryOut(acts.foresee(List.of(one, other), LATER), LATER);
            return Objects.requireNonNull(waiting.open(one).orElseThrow().bundle());
        });
    }

    private java.time.LocalDateTime start(EventId event) {
        return As.staff(
                team.organizer(),
                () -> Objects.requireNonNull(
                        planning.planOf(event).orElseThrow().draft().when().start()));
    }
}
