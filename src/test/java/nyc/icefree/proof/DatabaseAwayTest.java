package nyc.icefree.proof;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away and comes back: pages stay, posts say "try again", and nothing accepted is lost. */
@Tag("proof")
class DatabaseAwayTest {
    private static final Duration AT_MOST = Duration.ofMillis(2500);

    @TempDir
    Path folder;

    @Test
    void pages_stay_posts_keep_what_was_typed_and_all_of_it_recovers() throws Exception {
        int port = freePort();
        var server = server(folder, port);
        try (var app = StartedApp.start(
                folder,
                new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", server),
                "--seed.events=1")) {
            String slug = app.seeded("event").getFirst();
            var early = new Neighbor(app, slug).open();
            var late = new Neighbor(app, slug).open();
            long ripe = System.nanoTime() + Duration.ofMillis(3100).toNanos();
            await().atMost(Duration.ofSeconds(10)).until(() -> System.nanoTime() > ripe);
            String manage = early.send("Ada", 1, false).orElseThrow();
            String page = "/en/events/" + slug;
            assertEquals(200, Neighbor.get(app, page).statusCode());
            assertEquals(200, Neighbor.get(app, "/en/events").statusCode());
            String feed = Neighbor.get(app, "/calendar/all.ics").body();

            String about = Neighbor.get(app, "/en/about").body();

            server.close();
            long asked = System.nanoTime();
            assertEquals(503, late.sendAnyway("Zo").statusCode());
            assertTrue(since(asked).compareTo(AT_MOST) < 0, "the first post waits " + since(asked));
            for (String shown : new String[] {page, "/en/events", page, "/en/events"}) {
                assertEquals(200, Neighbor.get(app, shown).statusCode(), shown);
            }
            assertEquals(feed, Neighbor.get(app, "/calendar/all.ics").body());
            assertEquals(about, Neighbor.get(app, "/en/about").body());
            assertEquals(200, Neighbor.get(app, "/robots.txt").statusCode());
            for (String unknown :
                    new String[] {"/nowhere", "/en/nowhere", "/es/nada/x.php", "/favicon.png", "/api/v9"}) {
                asked = System.nanoTime();
                var missing = Neighbor.get(app, unknown);
                assertEquals(404, missing.statusCode(), unknown);
                assertTrue(since(asked).compareTo(AT_MOST) < 0, unknown + " waits " + since(asked));
            }
            asked = System.nanoTime();
            var refused = late.sendAnyway("Zo &amp; Co");
            assertTrue(since(asked).compareTo(AT_MOST) < 0, "a post waits " + since(asked));
            assertEquals(503, refused.statusCode());
            assertTrue(refused.headers().firstValue("Retry-After").isPresent());
            assertTrue(refused.body().contains("Zo &amp;amp; Co"), refused.body());

            server = server(folder, port);
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> late.send("Zo", 1, false).isPresent());
            assertTrue(Neighbor.get(app, manage).body().contains("Ada"));
        } finally {
            server.close();
        }
    }

    private static Duration since(long asked) {
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    static EmbeddedPostgres server(Path folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("pg"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
