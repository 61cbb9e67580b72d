package nyc.icefree.workspace.shifts;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.LanguageUse;

/** What somebody can do and likes, in one line. */
final class CandidateFacts {
    private CandidateFacts() {}

    static String of(Candidate person, Words words) {
        return Stream.of(
                        person.levels().uses().entrySet().stream()
                                .map(one -> language(one, words))
                                .sorted(),
                        person.skills().stream().map(words::of).sorted(),
                        person.likes().stream().map(words::of).sorted(),
                        person.adult() ? Stream.of(words.get("workspace.shifts.adult")) : Stream.<String>of())
                .flatMap(facts -> facts)
                .collect(Collectors.joining(", "));
    }

    /** Speaking goes without saying, and interpreting with the other way of it. */
    private static String language(Map.Entry<Language, Set<LanguageUse>> one, Words words) {
        String more = one.getValue().stream()
                .filter(use -> use != LanguageUse.converse(one.getKey()))
                .filter(use ->
                        use != LanguageUse.INTERPRETS || !one.getValue().contains(LanguageUse.INTERPRETS_AT_ONCE))
                .sorted()
                .map(words::of)
                .collect(Collectors.joining("; "));
        String language = words.of(one.getKey());
        return more.isEmpty() ? language : language + " (" + more + ")";
    }
}
