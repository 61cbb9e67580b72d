package nyc.icefree.trainings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Something is given to somebody while they end their help: it goes with that, whichever of the two begins first. */
@DatabasesDiffer
abstract class LeavingRaceContract extends TrainingsGround {
    @AppTest
    static class OnH2Test extends LeavingRaceContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LeavingRaceContract {}

    @Autowired
    TransactionTemplate transactions;

    private Given.Team team;
    private PersonId coordinator;
    private PersonId bo;
    private TrainingId training;

    @BeforeEach
    void one_who_helps() {
        team = given.team();
        coordinator = coordinator(team);
        bo = volunteer(team);
        training = training(team);
    }

    @Test
    void trusting() {
        refused(meanwhile(() -> As.staff(coordinator, () -> trust.set(team.organization(), bo, TrustLevel.TRUSTED))));
    }

    @Test
    void granting() {
        refused(meanwhile(() -> As.staff(coordinator, () -> trust.grant(training, Set.of(bo)))));
    }

    @Test
    void attending() {
        var event = begunTraining();
        refused(meanwhile(() -> As.staff(team.organizer(), () -> days.attended(event, Set.of(bo)))));
    }

    private EventId begunTraining() {
        var event = given.published(team, given.session("Marshal evening", 3));
        As.staff(coordinator, () -> days.choose(event, training));
        given.begun(event);
        return event;
    }

    /** It begins when the help has ended and nobody can see that yet. */
    private Future<?> meanwhile(Runnable giving) {
        var elsewhere = form("", given.team());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return transactions.execute(status -> {
                As.volunteer(bo, () -> volunteers.change(elsewhere));
                Future<?> given = threads.submit(giving);
                assertThrows(TimeoutException.class, () -> given.get(400, TimeUnit.MILLISECONDS));
                return given;
            });
        }
    }

    private void refused(Future<?> given) {
        assertInstanceOf(
                NotYours.class,
                assertThrows(ExecutionException.class, given::get).getCause());
        assertNothingGiven();
    }

    private void assertNothingGiven() {
        assertEquals(0, Sql.number(jdbc, "select count(*) from volunteer_standing where person_id = ?", bo.value()));
    }
}
