package nyc.icefree.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nyc.icefree.calendar.reading.CalendarReader;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.calendar.reading.ParsedCalendar;
import nyc.icefree.calendar.reading.ReadingTerms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PartnerCalendars {
    private static final int PARSERS_THAT_PROVE = 3;

    /** Everything at any time; times without a zone are read as New York's. */
    static final ReadingTerms EVERYTHING = new ReadingTerms(
            ZoneId.of("America/New_York"),
            ZoneId.of("America/New_York"),
            null,
            Instant.parse("0001-01-02T00:00:00Z"),
            Instant.parse("2100-01-01T00:00:00Z"),
            50_000,
            500);

    /**
     * @param proved how many events at least three other parsers read
     * @param seconds that reading took
     */
    record Outcome(String file, List<String> classes, int proved, ParsedCalendar read, double seconds) {
        long leftOut(LeftOut.Reason reason) {
            return read.leftOut().stream().filter(l -> l.reason() == reason).count();
        }

        long lost() {
            long seen = read.entries() - leftOut(LeftOut.Reason.UNREADABLE) - leftOut(LeftOut.Reason.NO_ZONE);
            return Math.max(0, proved - seen);
        }

        long taken() {
            return read.entries() - read.leftOut().size();
        }
    }

    private PartnerCalendars() {}

    /** The folder named by CALENDARS, if any. */
    static Optional<Path> folder() {
        return Optional.ofNullable(System.getenv("CALENDARS")).map(Path::of).filter(Files::isDirectory);
    }

    static List<Outcome> readAll() throws IOException {
        var outcomes = new ArrayList<Outcome>();
        Path folder = folder().orElseThrow();
        var manifest = new JsonMapper().readTree(Files.readString(folder.resolve("manifest.json")));
        for (JsonNode one : manifest) {
            String file = one.get("file").stringValue();
            byte[] octets = Files.readAllBytes(folder.resolve(file));
            long before = System.nanoTime();
            var read = CalendarReader.read(octets, EVERYTHING);
            outcomes.add(
                    new Outcome(file, classes(one), proved(one), read, (System.nanoTime() - before) / 1_000_000_000.0));
        }
        return outcomes;
    }

    static String table(List<Outcome> outcomes) {
        Map<String, List<Outcome>> byClass = new TreeMap<>();
        outcomes.forEach(o -> o.classes()
                .forEach(c -> byClass.computeIfAbsent(c, x -> new ArrayList<>()).add(o)));
        var rows = new StringBuilder();
        rows.append("| what is odd | files | events that three others read | events seen | taken | left out |\n");
        rows.append("|---|---|---|---|---|---|\n");
        rows.append(row("**all files**", outcomes));
        byClass.forEach((name, some) -> {
            if (some.size() >= 3) {
                rows.append(row(name, some));
            }
        });
        return rows.toString();
    }

    private static String row(String name, List<Outcome> some) {
        Map<LeftOut.Reason, Long> reasons = some.stream()
                .flatMap(o -> o.read().leftOut().stream())
                .collect(Collectors.groupingBy(LeftOut::reason, TreeMap::new, Collectors.counting()));
        String why = reasons.entrySet().stream()
                .map(e -> e.getValue() + " "
                        + e.getKey().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return "| " + name + " | " + some.size() + " | "
                + some.stream().mapToInt(Outcome::proved).sum() + " | "
                + some.stream().mapToInt(o -> o.read().entries()).sum() + " | "
                + some.stream().mapToLong(Outcome::taken).sum() + " | " + why + " |\n";
    }

    private static List<String> classes(JsonNode one) {
        var classes = new TreeSet<String>();
        classes.add("class: " + one.get("class").stringValue());
        for (JsonNode odd : one.get("odd")) {
            classes.add(
                    odd.stringValue().split(":")[0].replaceFirst(" x\\d+$", "").replace("|", ""));
        }
        return List.copyOf(classes);
    }

    private static int proved(JsonNode one) {
        var counts = new ArrayList<Integer>();
        for (JsonNode parser : one.get("parsers")) {
            counts.add(parser.isInt() ? parser.intValue() : 0);
        }
        counts.sort(java.util.Comparator.reverseOrder());
        return counts.size() < PARSERS_THAT_PROVE ? 0 : counts.get(PARSERS_THAT_PROVE - 1);
    }
}
