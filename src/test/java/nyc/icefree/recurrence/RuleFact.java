package nyc.icefree.recurrence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A rule and what follows from it, as other engines have it: read from {@code src/test/resources/recurrence}. */
record RuleFact(String id, String rule, LocalDateTime start, boolean all, List<LocalDateTime> dates, String differ) {
    private static final Path FOLDER = Path.of("src/test/resources/recurrence");
    private static final Pattern GROUP = Pattern.compile("\\(([^)]*)\\)x(\\d+)|(\\+-?\\d+(?:@\\d{6})?)(?:x(\\d+))?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);
    private static final LocalDateTime END = LocalDate.of(9999, 1, 1).atStartOfDay();

    static List<RuleFact> in(String file) {
        return lines(file).stream().map(RuleFact::read).toList();
    }

    static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What we make of it: one more than is known, where it is known that there is no more. */
    List<LocalDateTime> ours() {
        return RuleText.read(rule, ZoneOffset.UTC)
                .instances(start, start, END, all ? dates.size() + 1 : Math.max(1, dates.size()));
    }

    private static RuleFact read(String line) {
        var fields = line.split("\\|", -1);
        var start = start(fields[2]);
        var dates = new ArrayList<LocalDateTime>();
        unpack(fields[4], start, dates);
        return new RuleFact(
                fields[0], fields[1], start, fields[3].equals("all"), dates, fields.length > 5 ? fields[5] : "");
    }

    private static LocalDateTime start(String text) {
        var day = LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        return text.length() == 8 ? day.atStartOfDay() : day.atTime(LocalTime.parse(text.substring(9), TIME));
    }

    private static void unpack(String packed, LocalDateTime start, List<LocalDateTime> to) {
        var groups = GROUP.matcher(packed);
        while (groups.find()) {
            boolean many = groups.group(1) != null;
            String times = many ? groups.group(2) : groups.group(4);
            for (int i = 0; i < (times == null ? 1 : Integer.parseInt(times)); i++) {
                if (many) {
                    unpack(groups.group(1), start, to);
                } else {
                    to.add(next(groups.group(3), start, to.isEmpty() ? start : to.getLast()));
                }
            }
        }
    }

    private static LocalDateTime next(String step, LocalDateTime start, LocalDateTime before) {
        var parts = step.substring(1).split("@");
        return before.toLocalDate()
                .plusDays(Long.parseLong(parts[0]))
                .atTime(parts.length == 1 ? start.toLocalTime() : LocalTime.parse(parts[1], TIME));
    }
}
