package nyc.icefree.proof;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("proof")
class CleanStopTest {
    @TempDir
    Path folder;

    @Test
    void it_stops_without_a_fault_and_leaves_its_file_alone_and_small() throws Exception {
        Path data = folder.resolve("data");
        try (var app = StartedApp.start(folder, Database.h2(data), "--seed.events=1")) {
            var neighbor = new Neighbor(app, app.seeded("event").getFirst()).open();
            long ripe = System.nanoTime() + Duration.ofMillis(3100).toNanos();
            await().until(() -> System.nanoTime() > ripe);
            assertTrue(neighbor.send("Ada", 1, false).isPresent());
        }
        try (var lines = Files.lines(folder.resolve("app.log"))) {
            assertEquals(
                    List.of(),
                    lines.filter(line -> line.matches("\\s+at .*|.*(Exception| ERROR | WARN ).*"))
                            .toList());
        }
        try (var files = Files.list(data)) {
            assertEquals(
                    List.of("db.mv.db"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
        Path file = data.resolve("db.mv.db");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(Files.size(file) < 4_000_000, "it stays " + Files.size(file));
    }
}
