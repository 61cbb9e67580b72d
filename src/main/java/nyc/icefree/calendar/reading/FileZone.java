package nyc.icefree.calendar.reading;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of a VTIMEZONE in the file: when its clocks change, and by how much. */
final class FileZone implements WallClock {
    private static final int LAST_YEAR = 2060;
    private static final int FIRST_YEAR = 1900;
    private static final int MOST_OBSERVANCES = 200;
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern OFFSET = Pattern.compile("([+-]?)(\\d{2}):?(\\d{2})(?::?(\\d{2}))?");

    private record Change(LocalDateTime onset, ZoneOffset before, ZoneOffset after) {}

    private final List<Change> changes;
    private final ZoneId shownIn;

    private FileZone(List<Change> changes, ZoneId shownIn) {
        this.changes = changes;
        this.shownIn = shownIn;
    }

    /** Empty when nothing of it can be read. */
    static Optional<FileZone> of(Component zone, ZoneId shownIn) {
        var changes = new ArrayList<Change>();
        zone.children.stream()
                .filter(c -> c.name.equals("STANDARD") || c.name.equals("DAYLIGHT"))
                .limit(MOST_OBSERVANCES)
                .forEach(observance -> read(observance, changes));
        changes.sort(Comparator.comparing(Change::onset));
        return changes.isEmpty() ? Optional.empty() : Optional.of(new FileZone(changes, shownIn));
    }

    /** The first candidate whose clock agrees at noon on four days of each month of the year. */
    Optional<ZoneId> sameAs(Collection<ZoneId> candidates, int year) {
        var noons = new ArrayList<LocalDateTime>();
        for (int half = 0; half < 48; half++) {
            noons.add(LocalDate.of(year, 1 + half / 4 % 12, 4 + 7 * (half % 4)).atTime(12, 0));
        }
        return candidates.stream()
                .filter(zone ->
                        noons.stream().allMatch(n -> at(n).equals(n.atZone(zone).toInstant())))
                .findFirst();
    }

    @Override
    public Instant at(LocalDateTime local) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).onset().isAfter(local)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low == 0) {
            return local.toInstant(changes.getFirst().before());
        }
        var last = changes.get(low - 1);
        int gained = last.after().getTotalSeconds() - last.before().getTotalSeconds();
        boolean skipped = local.isBefore(last.onset().plusSeconds(gained));
        return local.toInstant(skipped ? last.before() : last.after());
    }

    @Override
    public ZoneId zone() {
        return shownIn;
    }

    private static void read(Component observance, List<Change> changes) {
        var start = observance.first("DTSTART").flatMap(Moment::of).map(Moment::local);
        var before = offset(observance.value("TZOFFSETFROM"));
        var after = offset(observance.value("TZOFFSETTO"));
        if (start.isEmpty() || after == null) {
            return;
        }
        var from = before == null ? after : before;
        var onsets = new ArrayList<LocalDateTime>(List.of(start.get()));
        String rule = observance.value("RRULE");
        if (rule != null) {
            yearly(rule, start.get(), onsets);
        }
        observance.all("RDATE").forEach(line -> Moment.list(line).forEach(m -> onsets.add(m.local())));
        onsets.forEach(onset -> changes.add(new Change(onset, from, after)));
    }

    /** Reads only what zones need: one change a year, by month and weekday or day of the month. */
    private static void yearly(String rule, LocalDateTime start, List<LocalDateTime> onsets) {
        var parts = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(rule.split(";"))
                .map(p -> p.split("=", 2))
                .filter(p -> p.length == 2)
                .forEach(p -> parts.put(p[0].strip(), p[1].strip().toUpperCase(java.util.Locale.ROOT)));
        int month = number(parts.get("BYMONTH"), start.getMonthValue());
        var until = Optional.ofNullable(parts.get("UNTIL"))
                .flatMap(u -> Moment.of(u, null))
                .map(Moment::local);
        int most = number(parts.get("COUNT"), Integer.MAX_VALUE);
        if (month < 1 || month > 12 || !"YEARLY".equals(parts.get("FREQ"))) {
            return;
        }
        int first = Math.max(FIRST_YEAR, start.getYear());
        for (int year = first; year <= LAST_YEAR && year - first < most; year++) {
            var day = day(YearMonth.of(year, month), parts.get("BYDAY"), parts.get("BYMONTHDAY"), start);
            var onset = day == null ? null : day.atTime(start.toLocalTime());
            if (onset != null && until.isPresent() && onset.isAfter(until.get().plusDays(1))) {
                return;
            }
            if (onset != null && onset.isAfter(start)) {
                onsets.add(onset);
            }
        }
    }

    private static @Nullable LocalDate day(
            YearMonth month, @Nullable String byDay, @Nullable String byMonthDay, LocalDateTime start) {
        int monthDay = byMonthDay == null ? 0 : number(byMonthDay.split(",")[0], 0);
        if (byDay == null) {
            int wanted = monthDay > 0 ? monthDay : start.getDayOfMonth();
            return month.isValidDay(wanted) ? month.atDay(wanted) : null;
        }
        String one = byDay.split(",")[0];
        int weekday = DAYS.indexOf(one.length() < 2 ? one : one.substring(one.length() - 2));
        if (weekday < 0) {
            return null;
        }
        var wanted = DayOfWeek.of(weekday + 1);
        if (monthDay > 0 && month.isValidDay(monthDay)) {
            return month.atDay(monthDay).with(TemporalAdjusters.nextOrSame(wanted));
        }
        int ordinal = number(one.substring(0, one.length() - 2), 1);
        return Math.abs(ordinal) > 5 ? null : month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, wanted));
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.strip().matches("[+-]?\\d{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        var form = OFFSET.matcher(text == null ? "" : text.strip());
        if (!form.matches()) {
            return null;
        }
        int seconds = 3_600 * number(form.group(2), 0) + 60 * number(form.group(3), 0) + number(form.group(4), 0);
        boolean possible = seconds <= ZoneOffset.MAX.getTotalSeconds();
        return possible ? ZoneOffset.ofTotalSeconds(form.group(1).equals("-") ? -seconds : seconds) : null;
    }
}
