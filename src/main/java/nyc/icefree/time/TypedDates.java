package nyc.icefree.time;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds dates as people type them, in English and Spanish: "Dec 25", "12/25", "25 de diciembre", "next Wed", "2026-12-25". */
public final class TypedDates {
    /** A date without a year that would be more days ahead than this is taken for a past one. */
    private static final int FAR = 300;

    private static final int LONGEST = 2_000;
    private static final String MONTHS =
            "jan feb mar apr may jun jul aug sep oct nov dec ene feb mar abr may jun jul ago set oct nov dic";
    private static final String DAYS = "mon tue wed thu fri sat sun lun mar mie jue vie sab dom";
    private static final String MONTH =
            "(?:jan(?:uary)?|ene(?:ro)?|feb(?:ruary|rero)?|mar(?:ch|zo)?|apr(?:il)?|abr(?:il)?"
                    + "|mayo?|june?|junio|july?|julio|aug(?:ust)?|ago(?:sto)?|sept?(?:ember|iembre)?|set(?:iembre)?"
                    + "|oct(?:ober|ubre)?|nov(?:ember|iembre)?|dec(?:ember)?|dic(?:iembre)?)\\b\\.?";
    private static final String DAY =
            "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?"
                    + "|sat(?:urday)?|sun(?:day)?|lun(?:es)?|mar(?:tes)?|mie(?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|sab(?:ado)?"
                    + "|dom(?:ingo)?)\\b";
    private static final String NO_HOUR = "(?! *(?:[:/–-]|h\\b|hrs|[ap]\\.? ?m\\b|[ap]\\b(?! las)|to\\b))";
    private static final Pattern DATE = Pattern.compile("(?<![\\w/$.-])(?:"
            + "(?<word>today|tonight|hoy|esta noche|tomorrow|(?<!la )manana)"
            + "|(?:(?<how>next|this|coming|every|each|cada|tod[oa]s l[oa]s|este|el proximo|proximo|el) )?(?:"
            + "(?:(?<weekday>" + DAY + ")[.,]* *)?(?:(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})"
            + "|(?:(?<month>" + MONTH + ") *(?<day>\\d{1,2})(?:st|nd|rd|th)?"
            + "|(?<date>\\d{1,2})(?:st|nd|rd|th)? *(?:de |of )?(?<of>" + MONTH + ")|(?<one>\\d{1,2})/(?<two>\\d{1,2}))"
            + "(?:(?:, *| +del? +| +|/)(?<year>20\\d{2}|(?<=/)\\d{2}))?)"
            + "|(?<alone>" + DAY
            + ")(?<coming> que viene)?(?:[.,]* *(?:the |el |dia )?(?<dom>\\d{1,2})(?:st|nd|rd|th)?\\b"
            + NO_HOUR + ")?))(?![\\w/]|-\\d)");
    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,;.&]++|\\b(?:and|y|e)\\b){0,200}");

    /**
     * @param day null where no day is meant, such as one that falls on another day of the week
     * @param sure whether nobody could mean another day by it
     */
    public record Found(@Nullable LocalDate day, boolean sure, int start, int end) {}

    private TypedDates() {}

    /** As many characters, in lower case and without accents. */
    public static String plain(String text) {
        var plain = new StringBuilder();
        text.chars().forEach(letter -> {
            char first = Normalizer.normalize(String.valueOf((char) letter), Normalizer.Form.NFD)
                    .charAt(0);
            plain.append(Character.isSpaceChar(first) || first == '\t' ? ' ' : Character.toLowerCase(first));
        });
        return plain.toString();
    }

    /** The dates of a text that says nothing else; empty where something in it cannot be read. @param from as of {@link #in} */
    public static Set<LocalDate> read(String typed, LocalDate from, boolean dayFirst) {
        var days = new TreeSet<LocalDate>();
        if (typed.length() > LONGEST) {
            return days;
        }
        var rest = new StringBuilder(plain(typed));
        for (var found : in(rest.toString(), from, dayFirst).reversed()) {
            if (found.day() == null) {
                return Set.of();
            }
            days.add(found.day());
            rest.replace(found.start(), found.end(), ";");
        }
        return BETWEEN.matcher(rest).matches() ? days : Set.of();
    }

    /** @param text as {@link #plain} gives it @param from days without a year are the next ones from this day on */
    public static List<Found> in(String text, LocalDate from, boolean dayFirst) {
        return DATE.matcher(text)
                .results()
                .map(date -> found(date, from, dayFirst))
                .toList();
    }

    private static Found found(MatchResult date, LocalDate from, boolean dayFirst) {
        String how = Objects.requireNonNullElse(date.group("how"), "");
        String name = date.group(date.group("alone") == null ? "weekday" : "alone");
        var weekday = name == null ? null : DayOfWeek.of(index(DAYS, name) % 7 + 1);
        var days = days(date, from, dayFirst, weekday).toList();
        var day = days.stream()
                .filter(one -> weekday == null || one.getDayOfWeek() == weekday)
                .findFirst()
                .orElse(null);
        boolean sure = day != null
                && !how.matches("every|each|cada|tod.*")
                && !day.isBefore(from)
                && (date.group("y") != null || date.group("year") != null || day.isBefore(from.plusDays(FAR)))
                && (!dayFirst || weekday != null || days.size() < 2);
        if (day != null && sure && date.group("alone") != null && date.group("dom") == null) {
            boolean next = isNext(date);
            sure = !day.equals(from) && !(next && week(day) == week(from)); // "next Friday" on a Wednesday
        }
        return new Found(day, sure, date.start(), date.end());
    }

    private static boolean isNext(MatchResult date) {
        return date.group("coming") != null
                || Objects.requireNonNullElse(date.group("how"), "").matches("next|.*proximo");
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** What may be meant, the likeliest first. */
    private static Stream<LocalDate> days(
            MatchResult date, LocalDate from, boolean dayFirst, @Nullable DayOfWeek weekday) {
        String word = date.group("word");
        if (word != null) {
            return Stream.of(from.plusDays(word.matches("tomorrow|manana") ? 1 : 0));
        }
        if (date.group("alone") != null && weekday != null) {
            String dayOfMonth = date.group("dom");
            return dayOfMonth == null
                    ? Stream.of(from.with(
                            isNext(date) ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday)))
                    : from.datesUntil(from.plusMonths(2))
                            .filter(day -> day.getDayOfMonth() == Integer.parseInt(dayOfMonth));
        }
        if (date.group("y") != null) {
            return day(date.group("y"), number(date, "m"), number(date, "d"), from);
        }
        String year = date.group("year");
        if (date.group("one") == null) {
            boolean after = date.group("day") != null;
            int month = index(MONTHS, date.group(after ? "month" : "of")) % 12 + 1;
            return day(year, month, number(date, after ? "day" : "date"), from);
        }
        int first = number(date, dayFirst ? "two" : "one");
        int other = number(date, dayFirst ? "one" : "two");
        return Stream.concat(day(year, first, other, from), day(year, other, first, from))
                .distinct();
    }

    private static Stream<LocalDate> day(@Nullable String year, int month, int day, LocalDate from) {
        try {
            if (year != null) {
                return Stream.of(LocalDate.of(Integer.parseInt(year) % 2000 + 2000, month, day));
            }
            var next = MonthDay.of(month, day);
            return IntStream.iterate(from.getYear(), known -> known + 1)
                    .filter(next::isValidYear)
                    .mapToObj(next::atYear)
                    .filter(known -> !known.isBefore(from))
                    .limit(1);
        } catch (DateTimeException none) {
            return Stream.empty();
        }
    }

    private static int number(MatchResult date, String group) {
        return Integer.parseInt(date.group(group));
    }

    private static int index(String names, String name) {
        return names.indexOf(name.substring(0, 3)) / 4;
    }
}
