package nyc.icefree.volunteers;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;

/**
 * What somebody can do in which languages, with all that follows from it; what there is not in a language is left out.
 *
 * @param uses of each language at least one
 */
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

    /** Of who only says which languages they speak or sign. */
    public static LanguageLevels conversing(Collection<Language> languages) {
        return new LanguageLevels(languages.stream()
                .distinct()
                .collect(Collectors.toMap(language -> language, language -> Set.of(LanguageUse.converse(language)))));
    }

    /** The same of who speaks or signs just these: who does not any more interprets no more, but may still write. */
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

    /** Empty for a language of which nothing is said. */
    public Set<LanguageUse> in(Language language) {
        return uses.getOrDefault(language, Set.of());
    }

    /** In which they can be with people. */
    public Set<Language> conversed() {
        return uses.keySet().stream()
                .filter(language -> can(LanguageUse.converse(language), language))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Never what somebody answered. */
    @Override
    public String toString() {
        return "LanguageLevels[…]";
    }
}
