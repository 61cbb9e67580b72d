package nyc.icefree.series;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalRefused;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.Scope;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who decide about a proposal, or propose and decide, in the same moment: one comes first; on both databases. */
@DatabasesDiffer
abstract class ProposedAtOnceContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends ProposedAtOnceContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ProposedAtOnceContract {}

    private static final int TIMES = 5;

    @Autowired
    SeriesProposals proposals;

    @Autowired
    Proposals decisions;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    Organizations organizations;

    private PersonId second;

    @BeforeEach
    void a_second_person_is_needed() {
        second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
    }

    @Test
    void only_one_of_two_agrees() throws Exception {
        var first = published();
        var proposal = proposeSeries(first, 1);
        var said = said(AtOnce.run(
                3,
                () -> As.staff(second, () -> {
                    decisions.agree(proposal);
                    return "agreed";
                })));
        assertEquals(1, said.stream().filter("agreed"::equals).count(), said::toString);
        assertTrue(said.contains(ProposalRefused.Reason.NOT_OPEN.name()), said::toString);
    }

    @Test
    void agreeing_and_proposing_anew_wait_for_each_other() throws Exception {
        for (int i = 1; i <= TIMES; i++) {
            var first = published();
            var proposal = proposeSeries(first, 1);
            var turn = new AtomicInteger();
            var said = said(AtOnce.run(2, () -> {
                if (turn.getAndIncrement() == 0) {
                    As.staff(second, () -> decisions.agree(proposal));
                    return "agreed";
                }
                return proposeSeries(first, 2).toString();
            }));
            assertEquals(2, said.size());
        }
    }

    @Test
    void so_they_do_for_one_date() throws Exception {
        for (int i = 1; i <= TIMES; i++) {
            var first = published();
            var proposal = propose(first, 1);
            var turn = new AtomicInteger();
            var said = said(AtOnce.run(2, () -> {
                if (turn.getAndIncrement() == 0) {
                    As.staff(second, () -> decisions.agree(proposal));
                    return "agreed";
                }
                return propose(first, 2).toString();
            }));
            assertEquals(2, said.size());
        }
    }

    /** What each did or was refused for; anything else fails. */
    private static List<String> said(List<Future<String>> all) throws InterruptedException {
        var said = new ArrayList<String>();
        for (var one : all) {
            try {
                said.add(one.get());
            } catch (ExecutionException failed) {
                switch (Objects.requireNonNull(failed.getCause())) {
                    case ProposalRefused refused -> said.add(refused.reason().name());
                    case ChangedMeanwhile meanwhile -> said.add("meanwhile");
                    default -> throw new AssertionError(failed.getCause());
                }
            }
        }
        return said;
    }

    private EventId published() {
        var id = weekly(TUESDAYS.times(3));
        publish(id);
        return rows(id).getFirst().event();
    }

    private UUID proposeSeries(EventId date, int hours) {
        return As.staff(team.organizer(), () -> {
            var plan = plan(date);
            proposals.propose(
                    date,
                    plan.version(),
                    at(plan.draft(), tuesday.atTime(9 + hours, 0)),
                    Scope.WHOLE,
                    null,
                    "",
                    ShiftHours.MOVE);
            return waiting.open(date).orElseThrow(ChangedMeanwhile::new).id();
        });
    }

    private UUID propose(EventId date, int hours) {
        return As.staff(team.organizer(), () -> {
            var plan = plan(date);
            decisions.propose(
                    date, plan.version(), at(plan.draft(), tuesday.atTime(9 + hours, 0)), ShiftHours.MOVE, null);
            return waiting.open(date).orElseThrow(ChangedMeanwhile::new).id();
        });
    }
}
