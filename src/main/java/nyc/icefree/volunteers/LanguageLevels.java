package nyc.icefree.volunteers;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;

/** Somebody's uses of each language, with all that follow from them. Drops uses that a language does not have. */
public record LanguageLevels(Map<Language, Set<LanguageUse>> uses) {
    public LanguageLevels {
        Map<Language, Set<LanguageUse>> complete = new LinkedHashMap<>();
        uses.forEach((language, said) -> {
            var all = EnumSet.noneOf(LanguageUse.class);
            said.stream()
                    .filter(LanguageUse.in(language)::contains)
                    .forEach(use -> all.addAll(use.withImplied(language)));
            if (!all.isEmpty()) {
                complete.put(language, Set.copyOf(all));
            }
        });
        uses = Map.copyOf(complete);
    }

    public static LanguageLevels conversing(Collection<Language> languages) {
        return new LanguageLevels(languages.stream()
                .distinct()
                .collect(Collectors.toMap(language -> language, language -> Set.of(LanguageUse.converse(language)))));
    }

    /** Replaces the languages that they speak or sign. A language that is missing loses interpreting but keeps writing. */
    public LanguageLevels conversingIn(Set<Language> languages) {
        Map<Language, Set<LanguageUse>> said = new LinkedHashMap<>();
        uses.forEach((language, all) -> {
            if (!languages.contains(language) && all.contains(LanguageUse.WRITES)) {
                said.put(language, Set.of(LanguageUse.WRITES));
            }
        });
        for (Language language : languages) {
            var all = EnumSet.of(LanguageUse.converse(language));
            all.addAll(in(language));
            said.put(language, all);
        }
        return new LanguageLevels(said);
    }

    public boolean can(LanguageUse use, Language language) {
        return in(language).contains(use);
    }

    public Set<LanguageUse> in(Language language) {
        return uses.getOrDefault(language, Set.of());
    }

    public Set<Language> conversed() {
        return uses.keySet().stream()
                .filter(language -> can(LanguageUse.converse(language), language))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Hides the answers, which must not reach a log. */
    @Override
    public String toString() {
        return "LanguageLevels[…]";
    }
}
