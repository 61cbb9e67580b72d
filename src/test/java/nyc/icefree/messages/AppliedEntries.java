package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nyc.icefree.OwnFolder;

/**
 * What a calendar holds when it was sent invitations in this order: uid, start, end, status and number of each entry, by two
 * libraries, whose programs are in {@code src/test/clients}.
 */
final class AppliedEntries {
    private static final Path CLIENTS = Path.of("src/test/clients").toAbsolutePath();

    private AppliedEntries() {}

    /** By its own classes of what an invitation does to a calendar. */
    static List<String> byLibical(String attendee, List<byte[]> mails) throws Exception {
        need("pkg-config", "--exists", "libical");
        Path program = folder().resolve("apply_itip");
        String flags = "$(pkg-config --cflags --libs libical)";
        var lines = new ArrayList<String>();
        assertEquals(
                0, run(lines, "sh", "-c", "cc -o '" + program + "' " + CLIENTS.resolve("apply_itip.c") + " " + flags));
        return applied(attendee, mails, program.toString());
    }

    static List<String> byPython(String attendee, List<byte[]> mails) throws Exception {
        need("/usr/bin/python3", "-c", "import icalendar");
        return applied(
                attendee,
                mails,
                "/usr/bin/python3",
                CLIENTS.resolve("apply_itip.py").toString());
    }

    private static List<String> applied(String attendee, List<byte[]> mails, String... program) throws Exception {
        var command = new ArrayList<>(List.of(program));
        command.add(attendee);
        Path folder = folder();
        for (int i = 0; i < mails.size(); i++) {
            Path mail = folder.resolve("mail-%02d.ics".formatted(i));
            Files.write(mail, mails.get(i));
            command.add(mail.toString());
        }
        var lines = new ArrayList<String>();
        assertEquals(0, run(lines, command.toArray(String[]::new)), command::toString);
        return lines.stream().sorted().toList();
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(
                OwnFolder.of().resolve("applied-" + UUID.randomUUID()).toAbsolutePath());
    }

    /** Left out where the program is missing; never in CI, which installs it. */
    private static void need(String... command) throws Exception {
        boolean there = run(new ArrayList<>(), command) == 0;
        assertTrue(there || System.getenv("CI") == null, "CI installs what answers " + String.join(" ", command));
        assumeTrue(there, "nothing answers " + String.join(" ", command));
    }

    private static int run(List<String> lines, String... command) throws Exception {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var found = process.inputReader()) {
            found.lines().forEach(lines::add);
        }
        return process.waitFor();
    }
}
