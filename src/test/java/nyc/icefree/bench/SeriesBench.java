package nyc.icefree.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.ToIntFunction;
import net.fortuna.ical4j.model.Recur;
import nyc.icefree.recurrence.RuleText;

/**
 * How long the dates of rules take, here and with the two libraries beside: {@code SeriesBench}, in the project's folder.
 * The rules are those on which seven engines agree, each over ten years from its start.
 */
final class SeriesBench {
    private static final Path RULES = Path.of("src/test/resources/recurrence/portable.txt");
    private static final int ROUNDS = 30;
    private static final int YEARS = 10;
    private static final int MOST = 100_000;

    private SeriesBench() {}

    /** @param text as it stands in an RRULE */
    private record Case(String text, LocalDateTime start) {
        LocalDateTime end() {
            return start.plusYears(YEARS);
        }
    }

    public static void main(String[] args) throws Exception {
        var cases = new ArrayList<Case>();
        for (String line : Files.readAllLines(RULES)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split("\\|", -1);
                cases.add(new Case(parts[1], start(parts[2])));
            }
        }
        System.out.printf(
                "%d rules over %d years%n%-12s %12s %12s %14s%n",
                cases.size(), YEARS, "", "dates", "ms", "dates per ms");
        measure("ours", cases, SeriesBench::ours);
        measure("ical4j", cases, SeriesBench::byIcal4j);
        measure("biweekly", cases, SeriesBench::byBiweekly);
    }

    private static LocalDateTime start(String text) {
        var day = LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        return text.length() == 8
                ? day.atStartOfDay()
                : day.atTime(LocalTime.parse(text.substring(9), DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT)));
    }

    private static int ours(Case rule) {
        return RuleText.read(rule.text, ZoneId.of("America/New_York"))
                .instances(rule.start, rule.start, rule.end(), MOST)
                .size();
    }

    private static int byIcal4j(Case rule) {
        return new Recur<LocalDateTime>(rule.text)
                .getDates(rule.start, rule.end().minusSeconds(1))
                .size();
    }

    private static int byBiweekly(Case rule) {
        var read = biweekly.Biweekly.parse(
                        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nRRULE:" + rule.text + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .first()
                .getEvents()
                .getFirst()
                .getRecurrenceRule();
        var utc = TimeZone.getTimeZone("UTC");
        var dates = read.getDateIterator(Date.from(rule.start.toInstant(ZoneOffset.UTC)), utc);
        var end = Date.from(rule.end().toInstant(ZoneOffset.UTC));
        int found = 0;
        while (dates.hasNext() && dates.next().before(end)) {
            found++;
        }
        return found;
    }

    private static void measure(String what, List<Case> cases, ToIntFunction<Case> dates) {
        int found = 0;
        var times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            found = cases.stream().mapToInt(dates).sum();
            times[round] = System.nanoTime() - before;
        }
        java.util.Arrays.sort(times);
        double ms = times[ROUNDS / 2] / 1e6;
        System.out.printf("%-12s %12d %12.1f %14.0f%n", what, found, ms, found / ms);
    }
}
