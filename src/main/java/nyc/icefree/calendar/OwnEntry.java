package nyc.icefree.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.web.Etags;

/** A VEVENT of an own calendar, one line for each property, to be compared with what was told before. */
record OwnEntry(List<String> lines) {
    static final Pattern ZONE = Pattern.compile("^(?:DTSTART|DTEND);TZID=([^:;\r\n]+):", Pattern.MULTILINE);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final Set<String> MOVING = Set.of("DTSTAMP", "LAST-MODIFIED", "SEQUENCE");
    private static final Set<String> DATES = Set.of("DTSTART", "DTEND", "RRULE", "EXDATE");
    private static final String NAMED = "RECURRENCE-ID";
    private static final char BETWEEN = '\u001f'; // in no UID

    OwnEntry {
        lines = List.copyOf(lines);
    }

    /** @param components whole, folded or not */
    static List<OwnEntry> of(String components) {
        var entries = new ArrayList<OwnEntry>();
        var lines = new ArrayList<String>();
        for (String line : components.replace("\r\n ", "").split("\r\n")) {
            lines.add(line);
            if (line.equals("END:VEVENT")) {
                entries.add(new OwnEntry(lines));
                lines.clear();
            }
        }
        return entries;
    }

    /** The UID; for a date of a series, also its RECURRENCE-ID. */
    String name() {
        String which = line(NAMED);
        return which.isEmpty() ? uid() : uid() + BETWEEN + which.substring(NAMED.length());
    }

    static String uid(String name) {
        int end = name.indexOf(BETWEEN);
        return end < 0 ? name : name.substring(0, end);
    }

    static String nameLines(String name) {
        String uid = uid(name);
        return "UID:" + uid + "\r\n" + (name.equals(uid) ? "" : NAMED + name.substring(uid.length() + 1) + "\r\n");
    }

    String uid() {
        return value("UID");
    }

    boolean rules() {
        return !line("RRULE").isEmpty();
    }

    int sequence() {
        return Integer.parseInt(value("SEQUENCE"));
    }

    Instant stamp() {
        return LocalDateTime.parse(value("DTSTAMP"), UTC).toInstant(ZoneOffset.UTC);
    }

    String title() {
        return value("SUMMARY");
    }

    Instant end() {
        String line = line("DTEND");
        String value = value("DTEND");
        if (line.contains("VALUE=DATE:")) {
            return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE)
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        }
        var zone = ZONE.matcher(line);
        return zone.find()
                ? LocalDateTime.parse(value, LOCAL)
                        .atZone(ZoneId.of(zone.group(1)))
                        .toInstant()
                : LocalDateTime.parse(value, UTC).toInstant(ZoneOffset.UTC);
    }

    /** Digest of the properties whose change raises SEQUENCE (RFC 5546, 2.1.4). */
    String dates() {
        return digest(DATES::contains);
    }

    String digest() {
        return digest(name -> !MOVING.contains(name));
    }

    private String digest(Predicate<String> which) {
        return Etags.hash(lines.stream()
                .filter(line -> which.test(SeriesComponent.name(line)))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    String numbered(int sequence, Instant at) {
        return lines.stream()
                .map(line -> switch (SeriesComponent.name(line)) {
                    case "SEQUENCE" -> "SEQUENCE:" + sequence;
                    case "DTSTAMP" -> "DTSTAMP:" + utc(at);
                    case "LAST-MODIFIED" -> "LAST-MODIFIED:" + utc(at);
                    default -> line;
                })
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    static String utc(Instant at) {
        return UTC.format(at.atOffset(ZoneOffset.UTC));
    }

    String line(String name) {
        return lines.stream()
                .filter(line -> SeriesComponent.name(line).equals(name))
                .findFirst()
                .orElse("");
    }

    private String value(String name) {
        String line = line(name);
        return line.substring(line.indexOf(':') + 1);
    }

    static List<OwnEntry> of(List<CachedComponent> components) {
        return components.stream()
                .flatMap(piece -> of(new String(piece.octets(), StandardCharsets.UTF_8)).stream())
                .toList();
    }
}
