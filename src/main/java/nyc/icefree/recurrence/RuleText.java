package nyc.icefree.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.refusals.Refused;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.jspecify.annotations.Nullable;

/** An RRULE, not finer than a day, expanded in wall time. COUNT and UNTIL are read here; lib-recur finds the days. */
public final class RuleText {
    private static final int LONGEST = 2_000;
    private static final int MOST_STEPS = 200_000;
    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final List<String> FINER = List.of("HOURLY", "MINUTELY", "SECONDLY");
    private static final List<String> WITHIN = List.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final Set<String> DAY_PARTS = Set.of("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO");
    private static final Pattern PART = Pattern.compile("[A-Z-]+=[A-Z0-9+,-]+");
    private static final Pattern BY_DAY = Pattern.compile("(,?[+-]?[0-9]{0,2}(MO|TU|WE|TH|FR|SA|SU))+");
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private final Map<String, String> parts;
    private final RecurrenceRule days;
    private final @Nullable LocalDateTime until;
    private final long count;

    private RuleText(Map<String, String> parts, ZoneId zone) {
        this.parts = parts;
        this.until = until(parts.remove("UNTIL"), zone);
        this.count = count(parts.remove("COUNT"));
        this.days = days(join(parts));
    }

    /**
     * @param text with or without {@code RRULE:} before it
     * @param zone of the start, for an UNTIL in UTC
     */
    public static RuleText read(String text, ZoneId zone) {
        String rule = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        if (rule.length() > LONGEST) {
            throw new Refused(RuleRefused.UNREADABLE);
        }
        var parts = new LinkedHashMap<String, String>();
        for (String part : rule.split(";+")) {
            if (!PART.matcher(part).matches()) {
                throw new Refused(RuleRefused.UNREADABLE);
            }
            int at = part.indexOf('=');
            if (parts.put(part.substring(0, at), part.substring(at + 1)) != null) {
                throw new Refused(RuleRefused.UNREADABLE);
            }
        }
        String scale = parts.remove("RSCALE");
        if (scale != null && !scale.equals("GREGORIAN")) {
            throw new Refused(RuleRefused.OTHER_CALENDAR);
        }
        if (!parts.getOrDefault("INTERVAL", "1").matches("0*[1-9][0-9]{0,5}")) {
            throw new Refused(RuleRefused.UNREADABLE); // lib-recur reads 0 as 1
        }
        if (!BY_DAY.matcher(parts.getOrDefault("BYDAY", "MO")).matches()) {
            throw new Refused(RuleRefused.UNREADABLE); // lib-recur ignores what it does not know
        }
        asDaily(parts);
        String frequency = parts.getOrDefault("FREQ", "");
        if (!FREQUENCIES.contains(frequency)) {
            throw new Refused(FINER.contains(frequency) ? RuleRefused.FINER_THAN_DAILY : RuleRefused.UNREADABLE);
        }
        return new RuleText(parts, zone);
    }

    /** Turns finer rules that amount to daily ones into these: every 24 hours, or every hour that is nine o'clock. */
    private static void asDaily(Map<String, String> parts) {
        String frequency = parts.getOrDefault("FREQ", "");
        int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
        int day = Map.of("HOURLY", 24, "MINUTELY", 1_440, "SECONDLY", 86_400).getOrDefault(frequency, 0);
        var within = WITHIN.subList(0, Math.max(0, FINER.indexOf(frequency)) + 1);
        if (parts.containsKey("BYYEARDAY")) {
            return; // no daily rule has it
        }
        if (day > 0 && interval % day == 0 && WITHIN.stream().noneMatch(parts::containsKey)) {
            parts.put("FREQ", "DAILY");
            parts.put("INTERVAL", String.valueOf(interval / day));
        } else if (day > 0 && interval == 1 && parts.keySet().containsAll(within) && !parts.containsKey("BYSETPOS")) {
            parts.put("FREQ", "DAILY");
        }
    }

    /** All parts but UNTIL and COUNT. */
    Map<String, String> parts() {
        return parts;
    }

    @Nullable
    LocalDateTime until() {
        return until;
    }

    /** {@link Long#MAX_VALUE} without COUNT. */
    long count() {
        return count;
    }

    /** Wall times from {@code from} to before {@code before}, in order; DTSTART only if the rule hits it. */
    public List<LocalDateTime> instances(LocalDateTime start, LocalDateTime from, LocalDateTime before, int most) {
        var found = new ArrayList<LocalDateTime>();
        long counted = 0;
        LocalDateTime last = null;
        try {
            var steps = days.iterator(dateTime(firstOfPeriod(start)));
            for (int step = 0; step < MOST_STEPS && found.size() < most && steps.hasNext(); step++) {
                var next = local(steps.nextDateTime());
                boolean again = last != null && !next.isAfter(last);
                if (next.isBefore(start) || again) {
                    continue;
                }
                if (counted == count || !next.isBefore(before) || (until != null && next.isAfter(until))) {
                    break;
                }
                counted++;
                last = next;
                if (!next.isBefore(from)) {
                    found.add(next);
                }
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            // lib-recur throws when a rule hits no further day
            return found;
        }
        return found;
    }

    /** BYSETPOS counts within whole months and years, also in the first, part of which lies before the start. */
    private LocalDateTime firstOfPeriod(LocalDateTime start) {
        if (!parts.containsKey("BYSETPOS") || parts.keySet().stream().noneMatch(DAY_PARTS::contains)) {
            return start;
        }
        return switch (parts.getOrDefault("FREQ", "")) {
            case "YEARLY" -> start.withDayOfYear(1);
            case "MONTHLY" -> start.withDayOfMonth(1);
            default -> start;
        };
    }

    private static @Nullable LocalDateTime until(@Nullable String text, ZoneId zone) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == 8) {
                return LocalDate.parse(text, DATE).atTime(LocalTime.MAX);
            }
            return text.endsWith("Z")
                    ? LocalDateTime.parse(text.substring(0, text.length() - 1), TIME)
                            .atOffset(ZoneOffset.UTC)
                            .atZoneSameInstant(zone)
                            .toLocalDateTime()
                    : LocalDateTime.parse(text, TIME);
        } catch (DateTimeParseException e) {
            throw new Refused(RuleRefused.UNREADABLE);
        }
    }

    private static long count(@Nullable String text) {
        if (text == null) {
            return Long.MAX_VALUE;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw new Refused(RuleRefused.UNREADABLE);
        }
        return Long.parseLong(text);
    }

    private static RecurrenceRule days(String text) {
        try {
            return new RecurrenceRule(text, RfcMode.RFC5545_LAX);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            throw new Refused(RuleRefused.UNREADABLE);
        }
    }

    private static String join(Map<String, String> parts) {
        var joined = new ArrayList<String>();
        parts.forEach((name, value) -> joined.add(name + "=" + value));
        return String.join(";", joined);
    }

    private static org.dmfs.rfc5545.DateTime dateTime(LocalDateTime at) {
        return new org.dmfs.rfc5545.DateTime(
                at.getYear(), at.getMonthValue() - 1, at.getDayOfMonth(), at.getHour(), at.getMinute(), at.getSecond());
    }

    private static LocalDateTime local(org.dmfs.rfc5545.DateTime at) {
        return LocalDateTime.of(
                at.getYear(), at.getMonth() + 1, at.getDayOfMonth(), at.getHours(), at.getMinutes(), at.getSeconds());
    }
}
