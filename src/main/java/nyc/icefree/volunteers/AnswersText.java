package nyc.icefree.volunteers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;

/**
 * Answers as the text that is sealed: a line each for the languages in which they converse, skills and boroughs, commas between;
 * then a line with a name for each answer that was given beside these. All texts but the longest have one length, so that a sealed
 * one does not tell how much somebody answered.
 */
final class AnswersText {
    private static final int LENGTH = 1_024;

    private AnswersText() {}

    static String write(VolunteerAnswers answers) {
        var free = answers.free();
        Map<String, String> named = new LinkedHashMap<>();
        named.put("levels", line(answers.levels().uses().entrySet(), AnswersText::level));
        named.put("week", line(free.week(), part -> part.day() + ":" + part.part()));
        named.put("away", line(free.away(), days -> days.first() + ":" + days.last()));
        named.put("hours", Objects.toString(free.hoursAWeek(), ""));
        named.put("likes", line(answers.likes(), Liking::name));
        named.put("adult", answers.adult() ? "yes" : "");
        var said = named.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + one.getValue());
        String text = Stream.concat(
                        Stream.of(
                                line(answers.languages(), Language::tag),
                                line(answers.skills(), Skill::name),
                                line(answers.boroughs(), borough -> borough)),
                        said)
                .collect(Collectors.joining("\n", "", "\n"));
        return text + " ".repeat(Math.floorMod(-text.length(), LENGTH));
    }

    /** Also what was written when there were three lines only. */
    static VolunteerAnswers read(String text, Set<OrganizationId> organizations) {
        String[] lines = text.split("\n", -1);
        Map<String, String> named = new HashMap<>();
        for (int i = 3; i < lines.length; i++) {
            String[] one = lines[i].split("=", 2);
            named.put(one[0], one.length == 2 ? one[1] : "");
        }
        String hours = named.getOrDefault("hours", "");
        return new VolunteerAnswers(
                levels(lines[0], named.getOrDefault("levels", "")),
                set(lines[1], Skill::valueOf),
                set(lines[2], borough -> borough),
                organizations,
                new FreeTimes(
                        set(named.getOrDefault("week", ""), AnswersText::weekPart),
                        List.copyOf(set(named.getOrDefault("away", ""), AnswersText::away)),
                        hours.isEmpty() ? null : Integer.valueOf(hours)),
                set(named.getOrDefault("likes", ""), Liking::valueOf),
                named.containsKey("adult"));
    }

    private static WeekPart weekPart(String text) {
        String[] parts = text.split(":", -1);
        return new WeekPart(DayOfWeek.valueOf(parts[0]), DayPart.valueOf(parts[1]));
    }

    private static Away away(String text) {
        String[] parts = text.split(":", -1);
        return new Away(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
    }

    private static String level(Map.Entry<Language, Set<LanguageUse>> one) {
        return one.getKey().tag()
                + one.getValue().stream().sorted().map(use -> ":" + use.name()).collect(Collectors.joining());
    }

    private static LanguageLevels levels(String conversed, String more) {
        Map<Language, Set<LanguageUse>> uses = new HashMap<>(
                LanguageLevels.conversing(set(conversed, Language::new)).uses());
        for (String one : set(more, language -> language)) {
            String[] parts = one.split(":", -1);
            uses.put(
                    new Language(parts[0]),
                    Arrays.stream(parts).skip(1).map(LanguageUse::valueOf).collect(Collectors.toSet()));
        }
        return new LanguageLevels(uses);
    }

    private static <T> String line(Collection<T> values, Function<T, String> name) {
        return values.stream().map(name).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> set(String line, Function<String, T> value) {
        return Arrays.stream(line.split(","))
                .filter(name -> !name.isEmpty())
                .map(value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
