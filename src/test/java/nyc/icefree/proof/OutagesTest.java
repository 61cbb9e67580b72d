package nyc.icefree.proof;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While neighbors answer, the database goes away again and again. Prints how soon answers are taken again; none is lost. */
@Tag("soak")
class OutagesTest {
    private static final int NEIGHBORS = 8;

    @TempDir
    Path folder;

    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private volatile boolean answering = true;
    private StartedApp app;

    @Test
    void five_full_disks() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Needed.here(
                FullDiskTest.run("mount", "-t", "tmpfs", "-o", "size=256m", "tmpfs", "" + disk), "mount needs root");
        try {
            answerDuring("full disks", 5, Database.h2(disk.resolve("data")), disk.resolve("keys"), () -> {
                FullDiskTest.leave(disk, 0);
                pause(Duration.ofSeconds(30));
                Files.delete(disk.resolve("filler"));
                return System.nanoTime();
            });
        } finally {
            FullDiskTest.run("umount", "" + disk);
        }
    }

    @Test
    void ten_kills() throws Exception {
        answerDuring(
                "kills",
                Integer.getInteger("soak.kills", 10),
                Database.h2(folder.resolve("data")),
                folder.resolve("keys"),
                () -> {
                    long killed = System.nanoTime();
                    app.kill();
                    return killed;
                });
    }

    @Test
    void five_stops_of_postgres() throws Exception {
        int port = DatabaseAwayTest.freePort();
        var servers = new ArrayList<EmbeddedPostgres>(List.of(DatabaseAwayTest.server(folder, port)));
        var address = servers.getFirst().getJdbcUrl("postgres", "postgres");
        try (var last =
                new Database(address, "postgres", () -> servers.getLast().close())) {
            answerDuring("stops of PostgreSQL", 5, last, folder.resolve("keys"), () -> {
                servers.getLast().close();
                pause(Duration.ofSeconds(10));
                servers.add(DatabaseAwayTest.server(folder, port));
                return System.nanoTime();
            });
        }
    }

    /** @param outage gives the nanoseconds from which on it counts */
    private void answerDuring(String what, int times, Database database, Path keys, Callable<Long> outage)
            throws Exception {
        int port = DatabaseAwayTest.freePort();
        var seconds = new ArrayList<String>();
        int ends = 0;
        Callable<StartedApp> start = () -> StartedApp.start(
                folder,
                database,
                "--server.port=" + port,
                "--vault.store=" + keys,
                "--seed.events=1",
                "--seed.capacity=5000");
        app = start.call();
        var slug = app.seeded("event").getFirst();
        var neighbors = new ArrayList<Thread>();
        try {
            for (int i = 0; i < NEIGHBORS; i++) {
                var first = app;
                neighbors.add(Thread.ofVirtual().start(() -> answerAgainAndAgain(first, slug)));
                pause(Duration.ofMillis(400));
            }
            for (int i = 0; i < times; i++) {
                pause(Duration.ofSeconds(6));
                long from = outage.call();
                int before = acknowledged.size();
                long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
                while (acknowledged.size() == before && System.nanoTime() < end) {
                    if (!app.isRunning()) {
                        ends++;
                        app = start.call();
                    }
                    pause(Duration.ofMillis(20));
                }
                seconds.add("%.1f".formatted((System.nanoTime() - from) / 1e9));
                System.out.println("outages: " + what + " " + seconds);
            }
            pause(Duration.ofSeconds(6));
            answering = false;
            for (var neighbor : neighbors) {
                neighbor.join();
            }
            int kept = 0;
            for (String page : acknowledged) {
                kept += kept(page) ? 1 : 0;
            }
            System.out.printf(
                    "outages: %d %s: back after %s s, %d new processes; %d acknowledged, %d kept%n",
                    times, what, seconds, ends, acknowledged.size(), kept);
            assertEquals(acknowledged.size(), kept);
        } finally {
            app.close();
        }
    }

    private boolean kept(String page) throws Exception {
        await().ignoreExceptions().until(() -> Neighbor.get(app, page).statusCode() != 503);
        return Neighbor.get(app, page).statusCode() == 200;
    }

    private void answerAgainAndAgain(StartedApp there, String slug) {
        Neighbor neighbor = null;
        while (answering) {
            try {
                if (neighbor == null) {
                    neighbor = new Neighbor(there, slug).open();
                    pause(Duration.ofMillis(3100));
                }
                neighbor.send("Somebody", 1, false).ifPresent(acknowledged::add);
                neighbor = null;
            } catch (IOException away) {
                pause(Duration.ofMillis(300));
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
