package nyc.icefree.proof;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spots over HTTP, with the app as a process: never one too many, and no acknowledged answer lost. */
abstract class PlacesContract {
    private static final int CLIENTS = 64;
    private static final int ANSWERS = 2_000;
    /** For the long form; {@code -Dsoak.kills=3} for fewer. */
    private static final int KILLS = Integer.getInteger("soak.kills", 10);

    static class OnH2Test extends PlacesContract {
        @Override
        Database database(Path folder) {
            return Database.h2(folder);
        }
    }

    static class OnPostgresTest extends PlacesContract {
        @Override
        Database database(Path folder) throws Exception {
            return Database.postgres();
        }
    }

    @TempDir
    Path folder;

    abstract Database database(Path folder) throws Exception;

    @Test
    @Tag("proof")
    void a_killed_process_loses_no_acknowledged_answer() throws Exception {
        try (var database = database(folder)) {
            killAmong(database, ANSWERS);
        }
    }

    @Test
    @Tag("soak")
    void no_killed_process_loses_an_acknowledged_answer() throws Exception {
        try (var database = database(folder)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                killAmong(database, kill * ANSWERS / KILLS);
            }
        }
    }

    /** @param answered kills the process when so many are acknowledged */
    private void killAmong(Database database, int answered) throws Exception {
        var acknowledged = new ArrayList<String>();
        try (var app = StartedApp.start(folder, database, "--seed.events=1", "--seed.capacity=5000")) {
            var crowd = opened(app, app.seeded("event").getFirst(), ANSWERS + CLIENTS);
            var refused = new ConcurrentSkipListMap<String, Integer>();
            var senders = Thread.ofVirtual().start(() -> sendUntilItDies(crowd, acknowledged, refused));
            await().atMost(Duration.ofMinutes(5)).until(() -> !senders.isAlive() || count(acknowledged) >= answered);
            int taken = count(acknowledged);
            assertTrue(taken >= answered, () -> "taken: " + taken + ", not taken: " + refused + ", " + app.lastWords());
            app.kill();
            senders.join(Duration.ofMinutes(1));
        }
        try (var again = StartedApp.start(folder, database)) {
            for (String manage : List.copyOf(acknowledged)) {
                assertEquals(200, Neighbor.get(again, manage).statusCode());
            }
        }
    }

    private static void sendUntilItDies(List<Neighbor> crowd, List<String> acknowledged, Map<String, Integer> refused) {
        var tries = crowd.stream()
                .map(neighbor -> (Callable<Boolean>) () -> {
                    Optional<String> manage = Optional.empty();
                    try {
                        manage = neighbor.send("Somebody", 1, false);
                    } catch (java.io.IOException e) {
                        refused.merge(e.toString(), 1, Integer::sum);
                        return false;
                    }
                    synchronized (acknowledged) {
                        manage.ifPresent(acknowledged::add);
                    }
                    if (manage.isEmpty()) {
                        refused.merge("422", 1, Integer::sum);
                    }
                    return true;
                })
                .toList();
        try {
            Crowd.together(tries);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count(List<String> acknowledged) {
        synchronized (acknowledged) {
            return acknowledged.size();
        }
    }

    private static List<Neighbor> opened(StartedApp app, String slug, int howMany) throws Exception {
        var crowd = new ArrayList<Neighbor>();
        for (int i = 0; i < howMany; i++) {
            crowd.add(new Neighbor(app, slug).open());
        }
        long ripe = System.nanoTime() + Duration.ofMillis(3100).toNanos();
        await().atMost(Duration.ofSeconds(10)).until(() -> System.nanoTime() > ripe);
        return crowd;
    }
}
