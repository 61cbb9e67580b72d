package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nyc.icefree.OwnFolder;

/**
 * Another program's reading of a calendar, one line for each event: uid, recurrence id, start, end, summary, status,
 * sequence, related events. The readers are in {@code src/test/clients}.
 */
final class ClientTable {
    private static final Path CLIENTS = Path.of("src/test/clients").toAbsolutePath();
    private static final Path BUILT = OwnFolder.of().resolve("clients").toAbsolutePath();

    private static boolean libicalBuilt;

    private ClientTable() {}

    static List<String> byIcalJs(byte[] calendar) throws Exception {
        return read(node(), calendar, "node", "read_ical_js.mjs");
    }

    static List<String> byNodeIcal(byte[] calendar) throws Exception {
        return read(node(), calendar, "node", "read_node_ical.mjs");
    }

    static List<String> byPython(byte[] calendar) throws Exception {
        need("/usr/bin/python3", "-c", "import icalendar");
        return read(CLIENTS, calendar, "/usr/bin/python3", "read_table.py");
    }

    static List<String> byLibical(byte[] calendar) throws Exception {
        return read(libical(), calendar, "./read_libical");
    }

    static List<String> byLibicalLeniently(byte[] calendar) throws Exception {
        return read(libical(), calendar, "./read_libical", "leniently");
    }

    static Set<String> libicalComplains(byte[] calendar) throws Exception {
        return new TreeSet<>(read(libical(), calendar, "./read_libical", "complaints"));
    }

    /** Each date until a moment: uid, start, end, summary, status. */
    static Map<String, List<String>> expanded(byte[] calendar, Instant until) throws Exception {
        need("/usr/bin/python3", "-c", "import khal.icalendar");
        return Map.of(
                "ical.js", read(node(), calendar, "node", "expand_ical_js.mjs", until.toString()),
                "node-ical", read(node(), calendar, "node", "expand_node_ical.mjs", until.toString()),
                "khal", read(CLIENTS, calendar, "/usr/bin/python3", "expand_khal.py", until.toString()),
                "libical", read(libical(), calendar, "./read_libical", String.valueOf(until.getEpochSecond())));
    }

    /** Like {@link #expanded} for a broken or odd calendar, read as leniently as each can; a program may give up. */
    static Map<String, List<String>> tried(byte[] calendar, Instant until) throws Exception {
        need("khal", "--version");
        String seconds = String.valueOf(until.getEpochSecond());
        String day = until.toString().substring(0, 10);
        var all = new LinkedHashMap<String, List<String>>();
        all.put("ical.js", tried(node(), calendar, "node", "expand_ical_js.mjs", until.toString()));
        all.put("node-ical", tried(node(), calendar, "node", "expand_node_ical.mjs", until.toString()));
        all.put("libical", tried(libical(), calendar, "./read_libical", seconds, "leniently"));
        all.put("khal", tried(CLIENTS, calendar, "/usr/bin/python3", "list_khal.py", day));
        return all;
    }

    private static List<String> tried(Path folder, byte[] calendar, String... command) throws Exception {
        var lines = new ArrayList<String>();
        int ended = run(folder, calendar, ProcessBuilder.Redirect.DISCARD, lines, command);
        return ended != 0 || lines.isEmpty() ? List.of("nothing") : lines;
    }

    /** The folder with the reader in C, compiled once: a running program cannot be overwritten. */
    private static synchronized Path libical() throws Exception {
        need("pkg-config", "--exists", "libical");
        if (!libicalBuilt) {
            Files.createDirectories(BUILT);
            String flags = "$(pkg-config --cflags --libs libical)";
            assertEquals(0, run(CLIENTS, "sh", "-c", "cc -o '" + BUILT + "/read_libical' read_libical.c " + flags));
            libicalBuilt = true;
        }
        return BUILT;
    }

    private static synchronized Path node() throws Exception {
        need("npm", "--version");
        Path folder = BUILT.resolve("node");
        if (!Files.exists(folder.resolve("node_modules/node-ical"))) {
            Files.createDirectories(folder);
            assertEquals(0, run(CLIENTS, "sh", "-c", "cp node/* '" + folder + "'"));
            assertEquals(0, run(folder, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
        }
        assertEquals(0, run(CLIENTS, "sh", "-c", "cp node/*.mjs '" + folder + "'"));
        return folder;
    }

    /** Skips the test where the program is missing; never in CI, which installs it. */
    static void need(String... command) throws Exception {
        boolean there;
        try {
            there = run(Path.of("."), command) == 0;
        } catch (IOException e) {
            there = false;
        }
        assertTrue(there || System.getenv("CI") == null, "CI installs what answers " + String.join(" ", command));
        assumeTrue(there, "nothing answers " + String.join(" ", command));
    }

    private static int run(Path folder, String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static List<String> read(Path folder, byte[] calendar, String... command) throws Exception {
        var lines = new ArrayList<String>();
        int ended = run(folder, calendar, ProcessBuilder.Redirect.INHERIT, lines, command);
        assertEquals(0, ended, () -> Arrays.toString(command));
        return List.copyOf(lines);
    }

    private static int run(
            Path folder, byte[] calendar, ProcessBuilder.Redirect complaints, List<String> sorted, String... command)
            throws Exception {
        Path source = Files.createTempFile("calendar", ".ics");
        Path found = Files.createTempFile("table", ".txt");
        try {
            Files.write(source, calendar);
            int ended = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(source.toFile())
                    .redirectOutput(found.toFile())
                    .redirectError(complaints)
                    .start()
                    .waitFor();
            try (Stream<String> lines = Files.lines(found)) {
                lines.sorted().forEach(sorted::add);
            }
            return ended;
        } finally {
            Files.delete(source);
            Files.delete(found);
        }
    }
}
