package nyc.icefree.rsvp.languages;

import java.util.Collection;
import java.util.List;
import nyc.icefree.eventform.LanguagePlaces;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A language in which parties can take part in an event, as its organizers say.
 *
 * @param capacity most people in it; null where only the total counts
 */
public record LanguageCap(Language language, @Nullable Integer capacity) {

    /** @return none of an event that has no places by language */
    public static List<LanguageCap> of(Collection<Language> languages, LanguagePlaces places) {
        return places.isNone()
                ? List.of()
                : languages.stream()
                        .map(language -> new LanguageCap(language, places.by().get(language)))
                        .toList();
    }
}
