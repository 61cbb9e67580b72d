package nyc.icefree.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changing many dates of a series locks them in the database's order, as a party does that moves between them, so that
 * neither waits for the other.
 */
@DatabasesDiffer
@PostgresAppTest
class SeriesLocksOnPostgresTest extends SeriesGround {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    JdbcClient jdbc;

    private final Executor threads = task -> new Thread(task).start();

    @Test
    void cancelling_holds_all_dates_together_first() {
        var id = weekly(TUESDAYS.times(8));
        publish(id);
        holdsAllBefore(id, () -> cancellation.cancel(id, null, "The room is gone"));
        assertEquals(Set.of(EventState.CANCELLED), states(id));
    }

    @Test
    void publishing_holds_all_dates_together_first() {
        var id = weekly(TUESDAYS.times(8));
        holdsAllBefore(id, () -> publishing.publish(id));
        assertEquals(Set.of(EventState.PUBLISHED), states(id));
    }

    @Test
    void submitting_holds_all_dates_together_first() {
        team = given.untrustedTeam();
        var id = weekly(TUESDAYS.times(8));
        holdsAllBefore(id, () -> publishing.submit(id, null));
        assertEquals(Set.of(EventState.SUBMITTED), states(id));
    }

    private void holdsAllBefore(SeriesId id, Runnable act) {
        var ids = new ArrayList<>(rows(id).stream()
                .map(SeriesDateRow::event)
                .map(EventId::value)
                .sorted(Comparator.comparing(UUID::toString))
                .toList());
        // listeners to the planning would wait for the last one too, with all connections
        Awaitility.await().atMost(PATIENCE).until(() -> ids.stream().allMatch(this::isHeard));
        var last = ids.removeLast();
        var acting = new ArrayList<CompletableFuture<Void>>();
        new TransactionTemplate(transactions).executeWithoutResult(t -> {
            free(List.of(last));
            acting.add(CompletableFuture.runAsync(() -> staff(act), threads));
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInSameThread()
                    .until(() -> CompletableFuture.supplyAsync(
                                    () -> new TransactionTemplate(transactions).execute(other -> free(ids)), threads)
                            .join()
                            .isEmpty());
        });
        acting.forEach(CompletableFuture::join);
    }

    private boolean isHeard(UUID event) {
        return Sql.one(
                        jdbc,
                        Long.class,
                        "select count(*) from event_publication where serialized_event like ?",
                        "%" + event + "%")
                == 0;
    }

    /** Those that nobody had locked; they are locked from now on. */
    private List<UUID> free(List<UUID> ids) {
        return jdbc.sql("select id from event where id in (:ids) for update skip locked")
                .param("ids", ids)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
