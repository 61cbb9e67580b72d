package nyc.icefree.site.volunteer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.site.Option;
import nyc.icefree.site.Problems;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.DayPart;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.Liking;
import nyc.icefree.volunteers.WeekPart;

/**
 * The fields that are on a page of a volunteer's own; none of them must be filled in.
 *
 * @param parts names of the parts of a day
 * @param away what there is, and room for more
 */
public record MoreFields(
        Problems problems,
        List<OneLanguage> languages,
        List<String> parts,
        List<OneDay> week,
        List<MoreInput.Days> away,
        String hours,
        List<Option> likes,
        List<Option> adult) {
    private static final int BLANK_ROWS = 2;
    private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);

    /** What else than to converse one can do in it. */
    public record OneLanguage(String id, String name, List<Option> uses) {}

    /** Each of its parts says day and part in full. */
    public record OneDay(String name, List<Option> parts) {}

    /** @param spoken that they speak or sign */
    public static MoreFields of(Words words, Set<Language> spoken, MoreInput more, Problems problems) {
        return new MoreFields(
                problems,
                Language.SPOKEN.stream()
                        .filter(language -> spoken.contains(language)
                                || !more.usesOf(language).isEmpty())
                        .map(language -> language(words, language, more))
                        .toList(),
                Arrays.stream(DayPart.values()).map(words::of).toList(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day(words, day, more))
                        .toList(),
                rows(more.away()),
                more.hours(),
                Arrays.stream(Liking.values())
                        .map(liking -> new Option(
                                MoreInput.slug(liking),
                                words.of(liking),
                                more.likes().contains(MoreInput.slug(liking))))
                        .toList(),
                List.of(new Option("yes", words.get("site.profile.adult.yes"), more.adult())));
    }

    private static OneLanguage language(Words words, Language language, MoreInput more) {
        return new OneLanguage(
                "uses-" + language.tag(),
                words.begin(words.of(language)),
                LanguageUse.in(language).stream()
                        .filter(use -> use != LanguageUse.converse(language))
                        .map(use -> new Option(
                                MoreInput.slug(use),
                                words.of(use),
                                more.usesOf(language).contains(MoreInput.slug(use))))
                        .toList());
    }

    /** "Monday", as it begins a row. */
    private static String name(Words words, DayOfWeek day) {
        return words.begin(words.weekday(A_MONDAY.plusDays(day.getValue() - 1L)));
    }

    /** "Monday, Morning". */
    public static String name(Words words, WeekPart part) {
        return words.get("site.profile.week.box", "day", name(words, part.day()), "part", words.of(part.part()));
    }

    private static OneDay day(Words words, DayOfWeek day, MoreInput more) {
        return new OneDay(
                name(words, day),
                Arrays.stream(DayPart.values())
                        .map(part -> new WeekPart(day, part))
                        .map(part -> new Option(
                                MoreInput.slug(part),
                                name(words, part),
                                more.week().contains(MoreInput.slug(part))))
                        .toList());
    }

    private static List<MoreInput.Days> rows(List<MoreInput.Days> typed) {
        int blank = Math.max(0, Math.min(BLANK_ROWS, FreeTimes.MOST_AWAY - typed.size()));
        var rows = new ArrayList<>(typed);
        Stream.generate(() -> MoreInput.Days.NONE).limit(blank).forEach(rows::add);
        return List.copyOf(rows);
    }
}
