package nyc.icefree.rsvp.languages;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The places of an event in each language that a party can choose; none of an event that has no places by language. A party of
 * which nobody knows the language, or whose language cannot be chosen any more, counts in the total alone.
 *
 * @param all in the order in which languages are listed
 */
public record LanguageRooms(List<LanguageRoom> all) {
    public static final LanguageRooms NONE = new LanguageRooms(List.of());

    public LanguageRooms {
        all = List.copyOf(all);
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    public List<Language> languages() {
        return all.stream().map(LanguageRoom::language).toList();
    }

    public List<LanguageCap> caps() {
        return all.stream()
                .map(room -> new LanguageCap(room.language(), room.capacity()))
                .toList();
    }

    public boolean offers(@Nullable Language language) {
        return all.stream().anyMatch(room -> room.language().equals(language));
    }

    /** Without a limit where there is none in it. */
    public LanguageRoom of(@Nullable Language language) {
        return all.stream()
                .filter(room -> room.language().equals(language))
                .findFirst()
                .orElse(new LanguageRoom(language == null ? Language.ENGLISH : language, null, 0, 0));
    }

    /** What a newcomer can have who takes whichever language has most. */
    public int free() {
        return all.stream().mapToInt(LanguageRoom::free).max().orElse(Integer.MAX_VALUE);
    }

    /** The largest party that there could ever be room for in some language. */
    public int most() {
        return all.stream().mapToInt(LanguageRoom::most).max().orElse(Integer.MAX_VALUE);
    }

    public LanguageRooms with(Map<Language, Integer> people) {
        return changed(room -> room.with(people.getOrDefault(room.language(), 0)));
    }

    public LanguageRooms keeping(Map<Language, Integer> places) {
        return changed(room -> room.keeping(places.getOrDefault(room.language(), 0)));
    }

    private LanguageRooms changed(UnaryOperator<LanguageRoom> change) {
        return new LanguageRooms(all.stream().map(change).toList());
    }
}
