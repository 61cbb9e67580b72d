package nyc.icefree.proof;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the key folder is full: posts say "try again" with what was typed, and nothing half-made stays. */
@Tag("proof")
class KeyFolderFullTest {
    private static final int POSTS = 20;

    @TempDir
    Path folder;

    @Test
    void posts_keep_what_was_typed_and_the_folder_stays_clean() throws Exception {
        Needed.here(Files.isExecutable(Path.of("/usr/bin/prlimit")), "there is no prlimit (Debian: util-linux)");
        try (var database = Database.postgres();
                var app = StartedApp.start(folder, database, "--seed.events=1")) {
            String slug = app.seeded("event").getFirst();
            var phone = new Neighbor(app, slug).open();
            var helper = Neighbor.helping(app).open();
            long ripe = System.nanoTime() + Duration.ofMillis(3100).toNanos();
            await().atMost(Duration.ofSeconds(10)).until(() -> System.nanoTime() > ripe);
            var before = files();

            app.fullDisk(true);
            for (int post : IntStream.range(0, POSTS).toArray()) {
                var refused = phone.sendAnyway("Zo &amp; Co");
                assertEquals(503, refused.statusCode(), "post " + post);
                assertTrue(refused.body().contains("Zo &amp;amp; Co"), refused.body());
            }
            var signUp = helper.signUp("Zo", "zo@example.org");
            assertEquals(503, signUp.statusCode());
            assertTrue(signUp.body().contains("zo@example.org"), signUp.body());
            assertEquals(before, files());
            assertEquals(200, Neighbor.get(app, "/en/events/" + slug).statusCode());

            app.fullDisk(false);
            assertEquals(303, helper.signUp("Zo", "zo@example.org").statusCode());
            String manage = phone.send("Zo", 1, false).orElseThrow();
            assertTrue(Neighbor.get(app, manage).body().contains("Zo"));
        }
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder.resolve("keys"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
