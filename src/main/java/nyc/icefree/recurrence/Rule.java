package nyc.icefree.recurrence;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.refusals.Refused;
import org.jspecify.annotations.Nullable;

/** A rule of a kind that all programs understand alike; {@code interval} is 1 to 99 days, weeks, months or years. */
public record Rule(Pattern pattern, int interval, Ending ending) {
    private static final int FAR = 12; // years within which a rule must hit a day
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final java.util.regex.Pattern POSITION = java.util.regex.Pattern.compile("([1-4]|-1)([A-Z]{2})");

    public Rule {
        if (interval < 1 || interval > 99) {
            throw new Refused(RuleRefused.INTERVAL_OUT_OF_BOUNDS);
        }
    }

    public static Rule weekly(DayOfWeek... days) {
        return new Rule(new Pattern.Weekly(Set.of(days)), 1, new Ending.Never());
    }

    public Rule until(LocalDate last) {
        return new Rule(pattern, interval, new Ending.On(last));
    }

    public Rule times(int count) {
        return new Rule(pattern, interval, new Ending.After(count));
    }

    /** Stored form. The last day is a date, so it does not depend on the time of day. */
    public String text() {
        return common(pattern.text()) + end();
    }

    /** RRULE for a calendar, beside a DTSTART with a time in the zone: UNTIL is in UTC (RFC 5545, 3.3.10). */
    public String rrule(ZoneId zone) {
        return common(pattern.besideStart())
                + (ending instanceof Ending.On on
                        ? ";UNTIL="
                                + UTC.format(on.last()
                                        .atTime(LocalTime.of(23, 59, 59))
                                        .atZone(zone)
                                        .withZoneSameInstant(ZoneOffset.UTC))
                        : end());
    }

    private String end() {
        return switch (ending) {
            case Ending.Never never -> "";
            case Ending.On on -> ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(on.last());
            case Ending.After after -> ";COUNT=" + after.count();
        };
    }

    private String common(String days) {
        // WKST, because programs disagree when a week begins
        return days + (interval == 1 ? "" : ";INTERVAL=" + interval + ";WKST=MO");
    }

    /** @param start gives the day that a rule leaves out, as in a bare {@code FREQ=WEEKLY} */
    public static Rule read(String text, LocalDate start, ZoneId zone) {
        var read = RuleText.read(text, zone);
        Map<String, String> parts = read.parts();
        if (!Set.of("FREQ", "INTERVAL", "WKST", "BYDAY", "BYMONTHDAY", "BYMONTH")
                        .containsAll(parts.keySet())
                || (parts.containsKey("BYDAY") && parts.containsKey("BYMONTHDAY"))) {
            throw new Refused(RuleRefused.NOT_COMMON);
        }
        int interval = number(parts.getOrDefault("INTERVAL", "1"), RuleRefused.INTERVAL_OUT_OF_BOUNDS);
        var pattern = pattern(parts, start);
        if (pattern instanceof Pattern.Weekly
                && interval > 1
                && !parts.getOrDefault("WKST", "MO").equals("MO")) {
            throw new Refused(RuleRefused.NOT_COMMON);
        }
        return new Rule(pattern, interval, ending(read));
    }

    private static Pattern pattern(Map<String, String> parts, LocalDate start) {
        String days = parts.get("BYDAY");
        String monthDay = parts.get("BYMONTHDAY");
        String month = parts.get("BYMONTH");
        String frequency = parts.getOrDefault("FREQ", "");
        if (frequency.equals("YEARLY") && days == null) {
            return new Pattern.Yearly(yearDay(month, monthDay, start));
        }
        if (month != null) {
            throw new Refused(RuleRefused.NOT_COMMON);
        }
        if (frequency.equals("DAILY") && days == null && monthDay == null) {
            return new Pattern.Daily();
        }
        if (frequency.equals("WEEKLY") && monthDay == null) {
            return new Pattern.Weekly(days == null ? EnumSet.of(start.getDayOfWeek()) : weekdays(days));
        }
        if (frequency.equals("MONTHLY") && days == null) {
            return new Pattern.MonthlyOnDay(
                    monthDay == null ? start.getDayOfMonth() : number(monthDay, RuleRefused.NOT_COMMON));
        }
        if (frequency.equals("MONTHLY") && days != null) {
            return onWeekday(days);
        }
        throw new Refused(RuleRefused.NOT_COMMON);
    }

    private static MonthDay yearDay(@Nullable String month, @Nullable String day, LocalDate start) {
        if (month == null && day == null) {
            return MonthDay.from(start);
        }
        if (month == null || day == null) {
            throw new Refused(RuleRefused.NOT_COMMON);
        }
        try {
            return MonthDay.of(number(month, RuleRefused.NOT_COMMON), number(day, RuleRefused.NOT_COMMON));
        } catch (DateTimeException e) {
            throw new Refused(RuleRefused.NOT_COMMON);
        }
    }

    private static Pattern onWeekday(String days) {
        var positions = new LinkedHashSet<Integer>();
        var weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (String day : days.split(",")) {
            var position = POSITION.matcher(day);
            if (!position.matches()) {
                throw new Refused(RuleRefused.NOT_COMMON);
            }
            positions.add(Integer.parseInt(position.group(1)));
            weekdays.add(weekday(position.group(2)));
        }
        if (weekdays.size() != 1) {
            throw new Refused(RuleRefused.NOT_COMMON);
        }
        return new Pattern.MonthlyOnWeekday(positions, weekdays.iterator().next());
    }

    private static Ending ending(RuleText read) {
        var until = read.until();
        if (read.count() != Long.MAX_VALUE) {
            if (until != null) {
                throw new Refused(RuleRefused.NOT_COMMON);
            }
            return new Ending.After((int) Math.min(read.count(), Integer.MAX_VALUE));
        }
        return until == null ? new Ending.Never() : new Ending.On(until.toLocalDate());
    }

    /** The rule's first day from the given one on; empty when there is none within 12 years or before its end. */
    public Optional<LocalDate> firstFrom(LocalDate day) {
        return day.datesUntil(day.plusYears(FAR))
                .filter(pattern::hits)
                .findFirst()
                .filter(first -> !(ending instanceof Ending.On on) || !first.isAfter(on.last()));
    }

    /** @param start one of the rule's dates */
    public List<LocalDateTime> dates(LocalDateTime start, LocalDateTime from, LocalDateTime before, int most) {
        return RuleText.read(text(), ZoneOffset.UTC).instances(start, from, before, most);
    }

    private static Set<DayOfWeek> weekdays(String list) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (String letters : list.split(",")) {
            days.add(weekday(letters));
        }
        return days;
    }

    private static DayOfWeek weekday(@Nullable String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(d -> d.name().substring(0, 2).equals(letters))
                .findFirst()
                .orElseThrow(() -> new Refused(RuleRefused.NOT_COMMON));
    }

    private static int number(String text, RuleRefused otherwise) {
        if (!text.matches("[+-]?[0-9]{1,3}")) {
            throw new Refused(otherwise);
        }
        return Integer.parseInt(text);
    }
}
