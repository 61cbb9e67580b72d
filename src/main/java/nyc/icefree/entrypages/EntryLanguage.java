package nyc.icefree.entrypages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.text.Language;
import nyc.icefree.text.OwnNames;

/**
 * A language that has one page, though the app does not speak it.
 *
 * @param language as it is written
 * @param spoken event languages for its readers; Chinese has two scripts and more spoken languages
 * @param hours ICU pattern of the time of day
 */
public record EntryLanguage(Language language, String ownName, List<Language> spoken, String hours) {
    private static final String TWENTY_FOUR = "HH:mm";
    private static final String PART_OF_DAY_FIRST = "B h:mm";
    private static final String TWELVE = "h:mm a";

    /** In the order in which they are shown. */
    public static final List<EntryLanguage> ALL = Stream.of(
                    new EntryLanguage(new Language("zh-Hans"), "简体中文", chinese("zh", "yue"), "ah:mm"),
                    new EntryLanguage(new Language("zh-Hant"), "繁體中文", chinese("yue", "zh"), "ah:mm"),
                    of("ru", TWENTY_FOUR),
                    of("bn", PART_OF_DAY_FIRST),
                    of("ht", TWELVE),
                    of("ko", "a h:mm"),
                    of("ar", TWELVE),
                    of("ur", PART_OF_DAY_FIRST),
                    of("fr", TWENTY_FOUR),
                    of("pl", TWENTY_FOUR))
            .filter(one -> !Language.NEIGHBORS.contains(one.language()))
            .toList();

    /** Pattern for paths; "-", which matches no tag, when the app speaks all of them. */
    public static final String TAGS =
            ALL.isEmpty() ? "-" : ALL.stream().map(one -> one.language().tag()).collect(Collectors.joining("|"));

    public EntryLanguage {
        spoken = List.copyOf(spoken);
    }

    public static Optional<EntryLanguage> of(String tag) {
        return ALL.stream().filter(one -> one.language().tag().equals(tag)).findFirst();
    }

    UUID id() {
        return UUID.nameUUIDFromBytes(("entry page " + language.tag()).getBytes(StandardCharsets.UTF_8));
    }

    private static EntryLanguage of(String tag, String hours) {
        var language = new Language(tag);
        return new EntryLanguage(language, OwnNames.of(language).orElseThrow().text(), List.of(language), hours);
    }

    private static List<Language> chinese(String first, String second) {
        return List.of(new Language(first), new Language(second));
    }
}
