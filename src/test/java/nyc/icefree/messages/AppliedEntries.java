package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Sequence;
import nyc.icefree.OwnFolder;

/**
 * What a calendar holds when it was sent invitations in this order: uid, start, end, status and number of each entry, by three
 * libraries. The two that are not written in Java have their programs in {@code src/test/clients}.
 */
final class AppliedEntries {
    private static final Path CLIENTS = Path.of("src/test/clients").toAbsolutePath();

    private AppliedEntries() {}

    /** By the number, then the moment of writing (RFC 5546, 2.1.5). */
    static List<String> byIcal4j(List<byte[]> mails) throws Exception {
        Map<String, VEvent> held = new HashMap<>();
        for (byte[] mail : mails) {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(mail));
            calendar.validate();
            VEvent event = calendar.<VEvent>getComponents("VEVENT").getFirst();
            String uid = event.getUid().orElseThrow().getValue();
            VEvent known = held.get(uid);
            if (known == null
                    || number(known) < number(event)
                    || number(known) == number(event) && !written(event).isBefore(written(known))) {
                held.put(uid, event);
            }
        }
        return held.values().stream()
                .map(event -> String.join(
                        "\t",
                        event.getUid().orElseThrow().getValue(),
                        utc(Objects.requireNonNull(event.<ZonedDateTime>getDateTimeStart())
                                .getDate()),
                        utc(Objects.requireNonNull(event.<ZonedDateTime>getDateTimeEnd())
                                .getDate()),
                        Objects.requireNonNull(event.getStatus()).getValue(),
                        String.valueOf(number(event))))
                .sorted()
                .toList();
    }

    private static int number(VEvent event) {
        return event.<Sequence>getProperty(Property.SEQUENCE).orElseThrow().getSequenceNo();
    }

    private static Instant written(VEvent event) {
        return event.<DtStamp>getProperty(Property.DTSTAMP).orElseThrow().getDate();
    }

    private static String utc(ZonedDateTime at) {
        return at.toInstant().toString();
    }

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
