package nyc.icefree.text;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.caches.Caches;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import nyc.icefree.time.TimeSlot;

/** The texts of one language, and dates written in it. */
public final class Words {
    private static final ConcurrentMap<List<Object>, DateTimeFormatter> DATES = Caches.ofEntries(1_000);
    private static final ConcurrentMap<List<Object>, MessageFormat> SENTENCES = Caches.ofEntries(2_000);
    private static final ConcurrentMap<Enum<?>, String> KEYS = Caches.ofEntries(2_000);

    private final Texts texts;
    private final Language language;

    Words(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public City city() {
        return texts.city();
    }

    public Words in(Language other) {
        return texts.in(other);
    }

    /** How long something is kept, by its name in texts, such as keptShifts. */
    public String kept(String name) {
        return Objects.requireNonNull(texts.always(language).get(name));
    }

    /** @param namesAndValues name, value, name, value, of the placeholders in the pattern */
    public String get(String key, Object... namesAndValues) {
        String pattern = texts.pattern(language, key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        var values = new HashMap<String, Object>(texts.always(language));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return format(pattern, values);
    }

    /** All reasons of a refusal: as sentences, or as phrases separated by semicolons. */
    public String why(Refused refused) {
        return refused.reasons().stream()
                .map(this::why)
                .distinct()
                .reduce((before, one) -> before + (before.matches("(?s).*\\p{Po}") ? " " : "; ") + one)
                .orElse("");
    }

    public String why(RefusalReason reason) {
        return get(
                reason.key(),
                reason.arguments().entrySet().stream()
                        .flatMap(argument -> Stream.of(argument.getKey(), told(argument.getValue())))
                        .toArray());
    }

    private Object told(Object argument) {
        return switch (argument) {
            case Language named -> within(named);
            case Named named -> of(named);
            case Enum<?> value -> of(value);
            case NamesByLanguage names -> names.in(language);
            case TimeSlot slot -> span(slot.startLocal(), slot.endLocal());
            case ZonedDateTime at -> moment(at);
            case Collection<?> several -> row(several);
            default -> argument;
        };
    }

    /** In a row within a sentence: names of ours in lower case, others as they were given. */
    public String row(Collection<?> several) {
        return several.stream()
                .map(one ->
                        one instanceof Enum<?> ours ? low(of(ours)) : told(one).toString())
                .sorted()
                .collect(Collectors.joining(comma()));
    }

    /** These, or English where the text is not there in this language: for what is then marked as English as a whole. */
    public Words saying(String key) {
        return texts.has(language, key) ? this : in(Language.ENGLISH);
    }

    public boolean has(String key) {
        return texts.has(key);
    }

    /** An enum value, by the key {@code <type>.<value>} in lower case with dashes: {@code event-kind.rally}. */
    public String of(Enum<?> value) {
        return get(key(value));
    }

    public String of(Named named) {
        return named instanceof Enum<?> ours
                ? of(ours)
                : texts.given(named.key()).in(language);
    }

    public String of(Area area) {
        return city().name(area, language.tag());
    }

    public static String key(Enum<?> value) {
        return KEYS.computeIfAbsent(value, Words::keyOf);
    }

    private static String keyOf(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return (type + "." + value.name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }

    /** A language's name with a capital letter, by the key {@code language.ht}. */
    public String of(Language named) {
        return begin(within(named));
    }

    /** A language's name within a sentence: Spanish writes it in lower case. */
    public String within(Language named) {
        return get("language." + named.tag());
    }

    public String within(Collection<Language> named) {
        return named.stream().map(this::within).collect(Collectors.joining(comma()));
    }

    public String at(String key, ZonedDateTime moment) {
        return get(key, "day", date(moment.toLocalDate()), "time", time(moment.toLocalTime()));
    }

    /** "Saturday, December 5, 2026". */
    public String date(LocalDate date) {
        return formatter(
                        "full date",
                        locale -> isHaitian()
                                ? HaitianCreole.date("yMMMMEEEEd")
                                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                                        .withLocale(locale))
                .format(date);
    }

    /** "Saturday, December 5", when the year is evident. */
    public String day(LocalDate date) {
        return byPattern("MMMMEEEEd").format(date);
    }

    /** Between names in a row. */
    public String comma() {
        return switch (language.tag()) {
            case "ar", "ur" -> "، ";
            case "zh-Hans", "zh-Hant" -> "、";
            default -> ", ";
        };
    }

    /** Between two parts of a line: a comma or a semicolon as the language writes it, with its space. */
    public String mark(char latin) {
        boolean comma = latin == ',';
        return switch (language.tag()) {
            case "ar", "ur" -> comma ? "، " : "؛ ";
            case "zh-Hans", "zh-Hant" -> comma ? "，" : "；";
            case "fr" -> (comma ? "" : "\u00a0") + latin + " ";
            default -> latin + " ";
        };
    }

    /** Between what something is called and what it is. */
    public String colon() {
        return switch (language.tag()) {
            case "fr" -> "\u00a0: ";
            case "zh-Hans", "zh-Hant" -> "：";
            default -> ": ";
        };
    }

    /** "5", in the digits of {@link #day}. */
    public String dayOfMonth(LocalDate date) {
        return formatter("day of the month", locale -> DateTimeFormatter.ofPattern("d", locale))
                .format(date);
    }

    /** With a capital letter, for the start of a sentence: Spanish writes days and months in lower case. */
    public String begin(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(language.locale()) + words.substring(first);
    }

    /** With a small letter, within a sentence. */
    public String low(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toLowerCase(language.locale()) + words.substring(first);
    }

    /** @param day of a date, or of a week */
    public String weekday(TemporalAccessor day) {
        return byPattern("cccc").format(day);
    }

    /** "Sat", above a column. */
    public String weekdayInShort(DayOfWeek day) {
        return byPattern("ccc").format(day);
    }

    public String monthDay(MonthDay day) {
        return byPattern("MMMMd").format(day);
    }

    /** "Dec 25". */
    public String monthDayInShort(LocalDate date) {
        return byPattern("MMMd").format(date);
    }

    public String month(YearMonth month) {
        return byPattern("yMMMM").format(month.atDay(1));
    }

    /** "Chicago time". */
    public String zone(ZoneId zone) {
        String place = TimeZoneNames.getInstance(language.locale()).getExemplarLocationName(zone.getId());
        return place == null ? plainZone(zone) : get("time.zone", "place", place);
    }

    /** Name of a zone without a place, such as UTC. */
    private String plainZone(ZoneId zone) {
        return TimeZoneFormat.getInstance(language.locale())
                .format(TimeZoneFormat.Style.GENERIC_LOCATION, TimeZone.getTimeZone(zone.getId()), 0);
    }

    /** "Sat, Dec 5", for narrow columns. */
    public String dayInShort(LocalDate date) {
        return byPattern("MMMEd").format(date);
    }

    /** "Sat Dec 5", for rows of a list. */
    public String dayInList(LocalDate date, boolean year) {
        return begin(byPattern(year ? "yMMMEd" : "MMMEd").format(date).replaceAll("[,،]", ""));
    }

    /** "6:30", when AM or PM stands beside it; in full in languages with 24 hours, or whose part of the day goes first. */
    public String hour(LocalTime time) {
        return Clocks.has(language) ? time(time) : bare("jmm", time);
    }

    /** "6:30", or "8" for a full hour. */
    public String hourInShort(LocalTime time) {
        return Clocks.has(language) ? time(time) : bare(shortest(time), time);
    }

    /** "6:30 PM", or "8 PM" for a full hour. */
    public String timeInShort(LocalTime time) {
        return Clocks.has(language)
                ? time(time)
                : byPattern(shortest(time)).format(time).replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    /** Keeps the minutes of a full hour when no AM or PM shows that it is a time. */
    private String shortest(LocalTime time) {
        return time.getMinute() == 0 && best("j", language.locale()).matches(".*[abB].*") ? "j" : "jmm";
    }

    private String bare(String skeleton, LocalTime time) {
        return formatter("bare " + skeleton, locale -> {
                    String bare = best(skeleton, locale).replaceAll("[\\s\u00a0\u202f]*[abB]+[\\s\u00a0\u202f]*", "");
                    return DateTimeFormatter.ofPattern(bare, locale);
                })
                .format(time);
    }

    /** "6:30 PM", with an ordinary space, so that search and copying work. */
    public String time(LocalTime time) {
        return formatter(
                        "short time",
                        locale -> Clocks.has(language)
                                ? Clocks.of(language)
                                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                        .withLocale(locale))
                .format(time)
                .replace('\u202f', ' ')
                .replace('\u00a0', ' ');
    }

    /** "Saturday, December 5, 2026, 6:30 PM to 8 PM", or "all day". The caller adds the zone when it is not evident. */
    public String span(LocalDateTime start, LocalDateTime end) {
        LocalDate lastDay = TimeSlot.lastDay(end);
        boolean sameDay = !lastDay.isAfter(start.toLocalDate());
        if (TimeSlot.isWholeDays(start, end)) {
            return sameDay
                    ? get("time.span.whole-day", "date", date(lastDay))
                    : get("time.span.whole-days", "date", date(start.toLocalDate()), "endDate", date(lastDay));
        }
        return sameDay
                ? get(
                        "time.span.day",
                        "date",
                        date(start.toLocalDate()),
                        "from",
                        time(start.toLocalTime()),
                        "to",
                        time(end.toLocalTime()))
                : get(
                        "time.span.days",
                        "date",
                        date(start.toLocalDate()),
                        "from",
                        time(start.toLocalTime()),
                        "endDate",
                        date(end.toLocalDate()),
                        "to",
                        time(end.toLocalTime()));
    }

    public String moment(ZonedDateTime at) {
        return moment(at.toInstant(), at.getZone());
    }

    public String moment(Instant at, ZoneId zone) {
        var local = at.atZone(zone).toLocalDateTime();
        return get("time.moment", "date", date(local.toLocalDate()), "time", time(local.toLocalTime()));
    }

    /** "Saturday, December 5 at 9:00 AM" in the moment's own zone, when the year is evident. */
    public String soon(ZonedDateTime at) {
        return get("time.moment", "date", day(at.toLocalDate()), "time", time(at.toLocalTime()));
    }

    private boolean isHaitian() {
        return language.equals(HaitianCreole.LANGUAGE);
    }

    /** Uses ICU: the JDK shortens dates without a full pattern. */
    private DateTimeFormatter byPattern(String skeleton) {
        return formatter(
                skeleton,
                locale -> isHaitian()
                        ? HaitianCreole.date(skeleton)
                        : DateTimeFormatter.ofPattern(best(skeleton, locale), locale));
    }

    private static String best(String skeleton, Locale locale) {
        return DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
    }

    private DateTimeFormatter formatter(String name, Function<Locale, DateTimeFormatter> made) {
        return DATES.computeIfAbsent(
                List.of(name, language),
                asked -> made.apply(language.locale()).withDecimalStyle(DecimalStyle.of(language.locale())));
    }

    private String format(String pattern, Map<String, Object> values) {
        var sentence = SENTENCES.computeIfAbsent(
                List.of(pattern, language), asked -> new MessageFormat(pattern, language.locale()));
        String said;
        synchronized (sentence) { // it is for one thread at a time
            said = sentence.format(values);
        }
        // a sentence that ends with "p.m.", or with a year in Russian, needs no second full stop
        return said.replace(".m..", ".m.").replace("г..", "г.");
    }
}
