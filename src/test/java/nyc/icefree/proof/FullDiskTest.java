package nyc.icefree.proof;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk with the H2 file fills up and is cleared: first new answers are refused, then writes fail, while pages and
 * feeds go on; then the app takes answers again, and nothing accepted is lost.
 */
@Tag("proof")
class FullDiskTest {
    private static final long MB = 1024 * 1024;

    @TempDir
    Path folder;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=256m", "tmpfs", disk.toString());
        // CI runs as root and can mount, so it has no excuse
        Needed.here(mounted, "mount -t tmpfs needs root, in a container also CAP_SYS_ADMIN: give CI both");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", disk.toString());
        }
    }

    @Test
    void answers_are_refused_in_words_pages_stay_and_all_of_it_recovers() throws Exception {
        try (var app = StartedApp.start(folder, Database.h2(disk.resolve("data")), "--seed.events=1")) {
            String slug = app.seeded("event").getFirst();
            var early = new Neighbor(app, slug).open();
            var late = new Neighbor(app, slug).open();
            long ripe = System.nanoTime() + Duration.ofMillis(3100).toNanos();
            await().until(() -> System.nanoTime() > ripe);
            String manage = early.send("Ada", 1, false).orElseThrow();

            leave(disk, 10 * MB);
            var refused = late.sendAnyway("Zo &amp; Co");
            assertEquals(503, refused.statusCode());
            assertTrue(refused.body().contains("Zo &amp;amp; Co"), refused.body());
            assertPagesStay(app, slug);
            assertEquals(200, Neighbor.get(app, manage).statusCode());

            leave(disk, 0);
            await().atMost(Duration.ofMinutes(2)).until(() -> log().anyMatch(line -> line.contains("closed under us")));
            assertPagesStay(app, slug); // requests that need the file, such as tickets, wait until it is open again
            late.sendAnyway("Zo");

            Files.delete(disk.resolve("filler"));
            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptions()
                    .until(() -> late.send("Zo", 1, false).isPresent());
            assertTrue(Neighbor.get(app, manage).body().contains("Ada"));
        }
        long lines = log().filter(line -> line.matches(".* (ERROR|WARN) .*")).count();
        assertTrue(lines < 60, lines + " lines of trouble");
        assertTrue(log().noneMatch(line -> line.startsWith("Exception in thread")), "printed past the log");
        try (var files = Files.list(disk.resolve("data"))) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".trace.db")));
        }
    }

    private static void assertPagesStay(StartedApp app, String slug) throws Exception {
        for (String path :
                List.of("/en/events/" + slug, "/en/events", "/calendar/all.ics", "/en/about", "/robots.txt")) {
            assertEquals(200, Neighbor.get(app, path).statusCode(), path);
        }
    }

    static void leave(Path disk, long bytes) throws IOException {
        try (var filler = new RandomAccessFile(disk.resolve("filler").toFile(), "rw")) {
            var block = new byte[4096];
            filler.seek(filler.length());
            while (Files.getFileStore(disk).getUsableSpace() > bytes) {
                filler.write(block);
            }
        } catch (IOException full) {
        }
    }

    private Stream<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("app.log")).stream();
    }

    static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
