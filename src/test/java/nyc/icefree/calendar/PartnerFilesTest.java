package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.calendar.reading.CalendarReader;
import nyc.icefree.calendar.reading.ParsedEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of partners' programs, each with one oddity, as we and other programs read them: the {@code .seen} file beside
 * each has a part for each reader.
 */
class PartnerFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/calendar/partners");
    private static final Path PROPOSED = Path.of("target/partners");
    private static final Instant UNTIL = Instant.parse("2027-02-01T00:00:00Z");
    private static final int FIRST = 8;

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ics"))
                    .map(name -> name.replace(".ics", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void we_read_it_as_it_was_meant(String name) throws IOException {
        var terms = CalendarReader.terms(CalendarFixtures.NEW_YORK, null, Instant.parse("2026-11-24T12:00:00Z"));
        var read = CalendarReader.read(Files.readAllBytes(FOLDER.resolve(name + ".ics")), terms);
        var found = Stream.concat(
                        read.events().stream().limit(FIRST).map(PartnerFilesTest::line),
                        read.leftOut().stream().map(left -> left.label() + "\t" + left.reason()))
                .toList();
        assertEquals(seen(name).get("ours"), found, read.toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    @Tag("proof")
    void other_programs_read_it_as_the_table_in_the_docs_says(String name) throws Exception {
        var found = ClientTable.tried(Files.readAllBytes(FOLDER.resolve(name + ".ics")), UNTIL);
        var all = new LinkedHashMap<>(Map.of("ours", seen(name).getOrDefault("ours", List.of())));
        found.replaceAll((reader, lines) -> lines.stream().limit(FIRST).toList());
        all.putAll(found);
        var text = new StringBuilder();
        all.forEach((reader, lines) -> text.append("# ")
                .append(reader)
                .append('\n')
                .append(String.join("\n", lines))
                .append('\n'));
        Files.createDirectories(PROPOSED);
        Files.writeString(PROPOSED.resolve(name + ".seen"), text);
        found.forEach((reader, lines) -> assertEquals(written(name).get(reader), lines, reader));
    }

    private static String line(ParsedEvent event) {
        String line = String.join(
                "\t",
                event.slot().startsAt().toString(),
                event.slot().endsAt().toString(),
                event.title(),
                event.cancelled() ? "CANCELLED" : event.tentative() ? "TENTATIVE" : "CONFIRMED");
        return event.conference() == null ? line : line + "\t" + event.conference();
    }

    private static Map<String, List<String>> written(String name) {
        try {
            return seen(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, List<String>> seen(String name) throws IOException {
        var seen = new LinkedHashMap<String, List<String>>();
        Path file = FOLDER.resolve(name + ".seen");
        if (Files.exists(file)) {
            for (String part : Files.readString(file).split("(?m)^# ")) {
                var lines = part.lines().filter(line -> !line.isBlank()).toList();
                if (!lines.isEmpty()) {
                    seen.put(lines.getFirst(), lines.subList(1, lines.size()));
                }
            }
        }
        return seen;
    }
}
