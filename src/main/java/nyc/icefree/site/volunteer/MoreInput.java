package nyc.icefree.site.volunteer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.Away;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.Liking;
import nyc.icefree.volunteers.MoreAnswers;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.WeekPart;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who helps says of themselves on their own page alone, as it was typed.
 *
 * @param uses by the tag of a language
 * @param away in the order of the page, blank rows left out
 */
public record MoreInput(
        Map<String, Set<String>> uses,
        Set<String> week,
        List<Days> away,
        String hours,
        Set<String> likes,
        boolean adult) {
    static final MoreInput NONE = new MoreInput(Map.of(), Set.of(), List.of(), "", Set.of(), false);

    private static final int MOST_ROWS = 40;

    /** First and last day as they were typed. */
    public record Days(String from, String until) {
        static final Days NONE = new Days("", "");

        boolean isBlank() {
            return from.isBlank() && until.isBlank();
        }

        private Away away() {
            try {
                var first = LocalDate.parse(from.strip());
                return new Away(first, until.isBlank() ? first : LocalDate.parse(until.strip()));
            } catch (DateTimeParseException e) {
                return Away.UNREADABLE;
            }
        }

        @Override
        public String toString() {
            return "Days[…]";
        }
    }

    public static MoreInput of(VolunteerAnswers answers) {
        var free = answers.free();
        Map<String, Set<String>> uses = new HashMap<>();
        answers.levels().uses().forEach((language, all) -> uses.put(language.tag(), slugs(all)));
        return new MoreInput(
                uses,
                free.week().stream().map(MoreInput::slug).collect(Collectors.toSet()),
                free.away().stream()
                        .map(days ->
                                new Days(days.first().toString(), days.last().toString()))
                        .toList(),
                Objects.toString(free.hoursAWeek(), ""),
                slugs(answers.likes()),
                answers.adult());
    }

    public static MoreInput of(HttpServletRequest request) {
        Map<String, Set<String>> uses = new HashMap<>();
        Language.SPOKEN.forEach(language -> uses.put(language.tag(), texts(request, "uses-" + language.tag())));
        String[] from = values(request, "from");
        String[] until = values(request, "until");
        return new MoreInput(
                uses,
                texts(request, "week"),
                IntStream.range(0, Math.min(MOST_ROWS, Math.max(from.length, until.length)))
                        .mapToObj(n -> new Days(at(from, n), at(until, n)))
                        .filter(days -> !days.isBlank())
                        .toList(),
                Objects.requireNonNullElse(request.getParameter("hours"), ""),
                texts(request, "likes"),
                request.getParameter("adult") != null);
    }

    private static String[] values(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameterValues(name), new String[0]);
    }

    private static Set<String> texts(HttpServletRequest request, String name) {
        return Arrays.stream(values(request, name)).limit(100).collect(Collectors.toSet());
    }

    private static String at(String[] values, int n) {
        return n < values.length ? values[n] : "";
    }

    static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String slug(WeekPart part) {
        return slug(part.day()) + "-" + slug(part.part());
    }

    private static Set<String> slugs(Set<? extends Enum<?>> values) {
        return values.stream().map(MoreInput::slug).collect(Collectors.toSet());
    }

    Set<String> usesOf(Language language) {
        return uses.getOrDefault(language.tag(), Set.of());
    }

    public MoreAnswers answers() {
        return new MoreAnswers(levels(), free(), liked(), adult);
    }

    private LanguageLevels levels() {
        return new LanguageLevels(Language.SPOKEN.stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> LanguageUse.in(language).stream()
                                .filter(use -> usesOf(language).contains(slug(use)))
                                .collect(Collectors.toSet()))));
    }

    private FreeTimes free() {
        return new FreeTimes(
                WeekPart.ALL.stream().filter(part -> week.contains(slug(part))).collect(Collectors.toSet()),
                away.stream().map(Days::away).toList(),
                hoursAWeek());
    }

    private @Nullable Integer hoursAWeek() {
        String digits = hours.strip();
        if (digits.isEmpty()) {
            return null;
        }
        // what is no number is refused as one that cannot be
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private Set<Liking> liked() {
        return Arrays.stream(Liking.values())
                .filter(liking -> likes.contains(slug(liking)))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "MoreInput[…]";
    }
}
