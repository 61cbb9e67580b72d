package nyc.icefree.eventform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nyc.icefree.text.Language;

/**
 * Two people's changes of one event. What only one of them changed is taken; where both say something else, {@code draft}
 * holds what the second one typed.
 *
 * @param clashing the fields that both changed, as {@link DraftFields} names them: {@code when} and the place as a whole,
 *     texts as {@code words.es.title}
 */
public record DraftMerge(EventDraft draft, Set<String> clashing) {
    private static final Set<String> PLACE = Set.of("where.venue", "where.newVenue");
    /** Two halves of two people's changes would show an address that both wanted hidden. */
    private static final Set<String> PLACE_AND_WHO_SEES_IT =
            Set.of("where.venue", "where.newVenue", "visibility.address", "visibility.area", "visibility.hours");

    /** @param base what both began with @param saved by the first @param typed by the second, who would save now */
    public static DraftMerge of(EventDraft base, EventDraft saved, EventDraft typed) {
        var clashing = new TreeSet<String>();
        var mine = changed(base, typed);
        var theirs = changed(base, saved);
        if (Stream.of(mine, theirs).allMatch(changes -> changes.stream().anyMatch(PLACE_AND_WHO_SEES_IT::contains))) {
            mine.addAll(PLACE_AND_WHO_SEES_IT);
            theirs.addAll(PLACE_AND_WHO_SEES_IT);
        }
        DraftFields.differing(saved, typed).stream()
                .filter(field -> mine.contains(field) && theirs.contains(field))
                .map(field -> PLACE.contains(field) ? "where.venue" : field)
                .forEach(clashing::add);
        var words = words(base.words(), saved.words(), typed.words(), clashing);
        var when = typed.when().equals(base.when()) ? saved.when() : typed.when();
        if (!when.equals(saved.when()) && !saved.when().equals(base.when())) {
            clashing.add("when");
        }
        return new DraftMerge(DraftFields.take(saved, mine, typed).worded(words).with(when), clashing);
    }

    /** Takes what the first one saved in one of the clashing fields. */
    public static EventDraft take(EventDraft into, String field, EventDraft saved) {
        if (field.equals("when")) {
            return into.with(saved.when());
        }
        if (!field.startsWith("words.")) {
            return DraftFields.take(into, PLACE.contains(field) ? PLACE : Set.of(field), saved);
        }
        return into.worded(into.words().stream()
                .map(words -> words.mapped(wording -> wording.mapped(
                        (part, text) -> name(words.language(), part).equals(field)
                                ? text(saved.words(), words.language(), part)
                                : text)))
                .toList());
    }

    private static Set<String> changed(EventDraft base, EventDraft now) {
        var changed = new TreeSet<>(DraftFields.differing(base, now));
        changed.remove("words");
        changed.removeIf(field -> field.startsWith("when."));
        if (changed.stream().anyMatch(PLACE::contains)) {
            changed.addAll(PLACE);
        }
        return changed;
    }

    private static List<EventWords> words(
            List<EventWords> base, List<EventWords> saved, List<EventWords> typed, Set<String> clashing) {
        var original = original(typed).equals(original(base)) ? original(saved) : original(typed);
        return Stream.concat(saved.stream(), typed.stream())
                .map(EventWords::language)
                .distinct()
                .map(language -> new EventWords(
                        language,
                        new Wording("", "", "").mapped((part, none) -> {
                            String before = text(base, language, part);
                            String theirs = text(saved, language, part);
                            String mine = text(typed, language, part);
                            if (!mine.equals(before) && !theirs.equals(before) && !mine.equals(theirs)) {
                                clashing.add(name(language, part));
                            }
                            return mine.equals(before) ? theirs : mine;
                        }),
                        Optional.of(language).equals(original)))
                .filter(words -> words.original() || !words.wording().blank())
                .toList();
    }

    private static Optional<Language> original(List<EventWords> words) {
        return words.stream()
                .filter(EventWords::original)
                .map(EventWords::language)
                .findFirst();
    }

    private static String text(List<EventWords> words, Language language, String part) {
        return words.stream()
                .filter(one -> one.language().equals(language))
                .map(one -> one.wording().byField().get(part))
                .findFirst()
                .orElse("");
    }

    private static String name(Language language, String part) {
        return "words." + language.tag() + "." + part;
    }
}
