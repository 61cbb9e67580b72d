package nyc.icefree.volunteers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers as text to be sealed. Lines: conversed languages, skills, areas (comma-separated), then one
 * {@code name=value} line for each other answer. Texts up to 2,048 characters are padded, so that the sealed size tells nothing.
 */
final class AnswersText {
    private static final int LENGTH = 2_048;

    private AnswersText() {}

    static String write(VolunteerAnswers answers) {
        var free = answers.free();
        Map<String, String> named = new LinkedHashMap<>();
        named.put("levels", line(answers.levels().uses().entrySet(), AnswersText::level));
        named.put("usual", line(free.usual(), FreeTime::name));
        named.put("paused", Objects.toString(free.pausedUntil(), ""));
        named.put("adult", answers.adult() ? "yes" : "");
        var said = named.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + one.getValue());
        String text = Stream.concat(
                        Stream.of(
                                line(answers.languages(), Language::tag),
                                Skill.line(answers.skills()),
                                line(answers.areas(), area -> area)),
                        said)
                .collect(Collectors.joining("\n", "", "\n"));
        return text + " ".repeat(Math.floorMod(-text.length(), LENGTH));
    }

    /**
     * Also reads old texts with three lines. Skips what it does not know, so that one person's answers never block a list;
     * skipped parts are lost at the next write. No exception carries an answer.
     */
    static VolunteerAnswers read(String text, Set<OrganizationId> organizations) {
        String[] lines = text.split("\n", -1);
        Map<String, String> named = new HashMap<>();
        for (int i = 3; i < lines.length; i++) {
            String[] one = lines[i].split("=", 2);
            named.put(one[0], one.length == 2 ? one[1] : "");
        }
        return new VolunteerAnswers(
                levels(first(lines, 0), named.getOrDefault("levels", "")),
                Skill.read(first(lines, 1)),
                set(first(lines, 2), Optional::of),
                organizations,
                new FreeTimes(
                        set(named.getOrDefault("usual", ""), word(FreeTime.values())),
                        day(named.getOrDefault("paused", ""))),
                named.containsKey("adult"));
    }

    private static String first(String[] lines, int index) {
        return index < lines.length ? lines[index] : "";
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> word(E[] known) {
        return text ->
                Arrays.stream(known).filter(one -> one.name().equals(text)).findFirst();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String level(Map.Entry<Language, Set<LanguageUse>> one) {
        return one.getKey().tag()
                + one.getValue().stream().sorted().map(use -> ":" + use.name()).collect(Collectors.joining());
    }

    private static LanguageLevels levels(String conversed, String more) {
        Map<Language, Set<LanguageUse>> uses = new HashMap<>(
                LanguageLevels.conversing(set(conversed, AnswersText::language)).uses());
        for (String one : more.split(",")) {
            var parts = List.of(one.split(":", -1));
            language(parts.getFirst())
                    .ifPresent(language -> uses.put(
                            language,
                            parts.stream()
                                    .skip(1)
                                    .map(word(LanguageUse.values()))
                                    .flatMap(Optional::stream)
                                    .collect(Collectors.toSet())));
        }
        return new LanguageLevels(uses);
    }

    private static Optional<Language> language(String text) {
        return text.matches(Language.TAG) ? Optional.of(new Language(text)) : Optional.empty();
    }

    private static <T> String line(Collection<T> values, Function<T, String> name) {
        return values.stream().map(name).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> set(String line, Function<String, Optional<T>> value) {
        return Arrays.stream(line.split(","))
                .filter(text -> !text.isEmpty())
                .map(value)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
