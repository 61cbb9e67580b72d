package nyc.icefree.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the demo on an H2 file for a while, with connections retired each half minute: each minute staff plan, a
 * volunteer takes a shift and gives it back, a neighbour answers, and pages and feeds are read. None fails.
 */
@Tag("soak")
class SoakTest {
    private static final int MINUTES = Integer.getInteger("soak.minutes", 20);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void writes_of_every_kind_are_taken_as_long_as_it_runs() throws Exception {
        int answers = 0;
        try (var app = StartedApp.start(
                folder,
                Database.h2(folder),
                "--spring.profiles.active=demo",
                "--spring.datasource.hikari.max-lifetime=30000",
                "--spring.datasource.hikari.keepalive-time=0",
                "--seed.events=1",
                "--seed.volunteers=1",
                "--seed.shifts=1",
                "--seed.outlets=1",
                "--seed.again=" + PAUSE.toSeconds())) {
            long end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
            while (System.nanoTime() < end) {
                int rounds = app.seeded("round").size();
                var neighbor = new Neighbor(app, app.seeded("event").getLast()).open();
                shift(
                        app,
                        app.seeded("volunteer").getLast(),
                        app.seeded("shift").getLast());
                pages(app);
                LockSupport.parkNanos(Duration.ofSeconds(4).toNanos());
                assertTrue(neighbor.send("Ada", 1, false).isPresent());
                answers++;
                while (app.seeded("round").size() == rounds
                        && app.seeded("fault").isEmpty()
                        && System.nanoTime() < end) {
                    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                }
                assertEquals(List.of(), app.seeded("fault"));
            }
            assertTrue(answers >= MINUTES - 1, answers + " rounds");
            System.out.printf(
                    "soak: %d minutes, %d rounds of staff, %d answers, 0 faults, data file %.1f MB%n",
                    MINUTES, app.seeded("round").size(), answers, Files.size(folder.resolve("db.mv.db")) / 1e6);
        }
        assertEquals(List.of(), troubles(), "the log");
    }

    private static void shift(StartedApp app, String volunteer, String shift) throws Exception {
        var helper = new Helper(app, volunteer).signIn();
        assertTrue(helper.act(shift, "take"));
        assertTrue(helper.act(shift, "hand-back"));
    }

    private static void pages(StartedApp app) throws Exception {
        for (String path : List.of("/en/", "/es/events", "/calendar/all.ics", "/en/organizations", "/api/events")) {
            assertEquals(200, Neighbor.get(app, path).statusCode(), path);
        }
    }

    private List<String> troubles() throws Exception {
        try (var lines = Files.lines(folder.resolve("app.log"))) {
            return lines.filter(line -> line.matches(".* (ERROR|WARN) .*")).toList();
        }
    }
}
