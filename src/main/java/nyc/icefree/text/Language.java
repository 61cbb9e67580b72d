package nyc.icefree.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language by its BCP 47 tag. {@link #READ} are those the app itself speaks; {@link #SPOKEN} those an event can be held
 * or interpreted in (ase is American Sign Language).
 */
public record Language(String tag) {
    public static final Language ENGLISH = new Language("en");
    public static final Language SPANISH = new Language("es");
    public static final List<Language> READ = List.of(ENGLISH, SPANISH);
    public static final List<Language> SPOKEN = List.of(
                    "en", "es", "zh", "yue", "ru", "bn", "ht", "ko", "ar", "ur", "fr", "pl", "pa", "ne", "wo", "ff",
                    "ase")
            .stream()
            .map(Language::new)
            .toList();

    public Language {
        if (!tag.matches("[a-z]{2,3}(-[A-Za-z]{2,4})?")) {
            throw new IllegalArgumentException("not a language tag");
        }
    }

    /** The app's own language of that tag, when it has it. */
    public static Optional<Language> read(String tag) {
        return READ.stream().filter(l -> l.tag.equals(tag)).findFirst();
    }

    /** For dates, numbers and plurals: Spanish is written as in the United States. */
    public Locale locale() {
        return switch (tag) {
            case "en" -> Locale.US;
            case "es" -> Locale.forLanguageTag("es-US");
            default -> Locale.forLanguageTag(tag);
        };
    }

    /** {@code ltr} or {@code rtl}, for the {@code dir} attribute. */
    public String direction() {
        return tag.startsWith("ar") || tag.startsWith("ur") ? "rtl" : "ltr";
    }
}
