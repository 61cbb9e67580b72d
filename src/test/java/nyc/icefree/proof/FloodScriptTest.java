package nyc.icefree.proof;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nyc.icefree.rsvp.spots.FloodBounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in docs/flood.md attacks the app over HTTP, with the proof of work, from one network and from 200. */
@Tag("proof")
class FloodScriptTest {
    private static final Pattern MOST = Pattern.compile("most for one network: ([0-9]+)");
    private static final Pattern MAIL = Pattern.compile("MAIL after ([0-9.]+) s: Please look at the answers");

    @TempDir
    Path folder;

    @Test
    void no_network_gets_above_its_bound_and_the_organizers_read_of_it_within_a_minute() throws Exception {
        attackAll(List.of(16, 80), 20_000, 15);
    }

    @Test
    @Tag("soak")
    void nor_at_an_event_of_any_size_with_the_usual_work() throws Exception {
        attackAll(List.of(12, 16, 24, 80, 500), 400_000, 25);
    }

    private void attackAll(List<Integer> sizes, int work, int seconds) throws Exception {
        int smtp;
        try (var free = new ServerSocket(0)) {
            smtp = free.getLocalPort();
        }
        var all = new ArrayList<>(sizes);
        all.addAll(sizes);
        try (var app = StartedApp.start(
                folder,
                Database.h2(folder.resolve("data")),
                "--seed.sizes="
                        + String.join(",", all.stream().map(String::valueOf).toList()),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + smtp,
                "--web.work=" + work)) {
            var events = app.seeded("sized");
            for (int i = 0; i < events.size(); i++) {
                int networks = i < sizes.size() ? 1 : 200;
                String said = attack(app, smtp, networks, seconds, events.get(i));
                var rule = new FloodBounds(all.get(i));
                assertTrue(Integer.parseInt(found(MOST, said)) <= rule.networkShare(), said);
                assertTrue(Double.parseDouble(found(MAIL, said)) < 60, said);
                assertTrue(networks > 1 || said.contains("We are confirming your spot"), said);
            }
        }
        assertFalse(Files.readString(folder.resolve("app.log")).contains("10.0.0"), "a network in the log");
    }

    private static String attack(StartedApp app, int smtp, int networks, int seconds, String event) throws Exception {
        var script = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "docs/flood/Flood.java",
                        "--networks=" + networks,
                        "--posts=" + (networks == 1 ? 60 : 400),
                        "--seconds=" + seconds,
                        "--smtp=" + smtp,
                        app.at("").toString(),
                        event)
                .redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes());
        assertTrue(script.waitFor(3, TimeUnit.MINUTES) && script.exitValue() == 0, said);
        System.out.println(said);
        return said;
    }

    private static String found(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        assertTrue(found.find(), said);
        return found.group(1);
    }
}
