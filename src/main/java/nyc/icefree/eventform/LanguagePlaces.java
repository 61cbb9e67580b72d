package nyc.icefree.eventform;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;

/**
 * How many of an event's places there are in some of its languages, beside those in total: two rooms, or so many headsets for
 * interpretation. A number is the most who can take part in that language and no places set aside: who takes part in a language
 * without one draws on what is left in total. Where there is any, each party says in which of the event's languages it takes
 * part, and fits when it fits in total and in its language.
 *
 * @param by 1 to 100,000 for each language; together no more than in total, where that is limited
 */
public record LanguagePlaces(Map<Language, Integer> by) {
    public static final LanguagePlaces NONE = new LanguagePlaces(Map.of());

    public LanguagePlaces {
        by = Map.copyOf(by);
    }

    public boolean isNone() {
        return by.isEmpty();
    }

    /** As long as it is a choice: for those of the event's languages alone, and none where there is but one. */
    LanguagePlaces among(Collection<Language> languages) {
        return languages.size() < 2 ? NONE : only(languages::contains);
    }

    private LanguagePlaces only(Predicate<Language> kept) {
        return new LanguagePlaces(by.entrySet().stream()
                .filter(one -> kept.test(one.getKey()))
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue)));
    }

    /** Of all languages that have a number. */
    long sum() {
        return by.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** As one line, in the order of their tags. */
    String write() {
        return by.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().tag()))
                .map(one -> one.getKey().tag() + ":" + one.getValue())
                .collect(Collectors.joining(","));
    }
}
