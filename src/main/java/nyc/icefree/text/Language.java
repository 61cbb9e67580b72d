package nyc.icefree.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A language by its BCP 47 tag. {@link #READ} are those the app itself speaks; {@link #SPOKEN} those an event can be held
 * or interpreted in (ase is American Sign Language).
 */
public record Language(String tag) {
    /** How a tag looks, as a part of a pattern for addresses: also of a language that nobody switched on. */
    public static final String TAG = "[a-z]{2,3}(?:-[A-Za-z]{2,4})?";

    public static final Language ENGLISH = new Language("en");
    public static final Language SPANISH = new Language("es");

    /** A language that is switched on has a line in {@code texts/languages.txt}, and its files beside it. */
    public static final List<Language> READ = switchedOn();

    /** The tags of {@link #READ} as a part of a pattern: {@code en|es}. */
    public static final String READ_TAGS = READ.stream().map(Language::tag).collect(Collectors.joining("|"));

    public static final List<Language> SPOKEN = List.of(
                    "en", "es", "zh", "yue", "ru", "bn", "ht", "ko", "ar", "ur", "fr", "pl", "pa", "ne", "wo", "ff",
                    "ase")
            .stream()
            .map(Language::new)
            .toList();

    public Language {
        if (!tag.matches(TAG)) {
            throw new IllegalArgumentException("not a language tag");
        }
    }

    /** Whether words can be written in it: one that the app reads is there also where no event is held in it. */
    public boolean isKnown() {
        return READ.contains(this) || SPOKEN.contains(this);
    }

    /** Made with the hands: it is neither spoken nor written. */
    public boolean isSigned() {
        return tag.equals("ase");
    }

    /**
     * In which of these a reader of this one is told something: in this one, else in English, else in the first; empty where there
     * is none.
     */
    public Optional<Language> orNextBest(List<Language> written) {
        return Stream.of(this, ENGLISH)
                .filter(written::contains)
                .findFirst()
                .or(() -> written.stream().findFirst());
    }

    /** The app's own language of that tag, when it has it. */
    public static Optional<Language> read(String tag) {
        return READ.stream().filter(l -> l.tag.equals(tag)).findFirst();
    }

    /** The app's own language for a locale, of which the country may be another. */
    public static Optional<Language> read(Locale wanted) {
        return READ.stream()
                .filter(l -> l.locale().equals(wanted))
                .findFirst()
                .or(() -> read(wanted.toLanguageTag()))
                .or(() -> read(wanted.getLanguage()));
    }

    /** The app's own language that an address begins with. */
    public static Optional<Language> ofPath(String path) {
        return READ.stream()
                .filter(l -> path.equals("/" + l.tag) || path.startsWith("/" + l.tag + "/"))
                .findFirst();
    }

    /** For dates, numbers and plurals: English and Spanish are written as in the United States. */
    public Locale locale() {
        return tag.equals(ENGLISH.tag) || tag.equals(SPANISH.tag) ? Locale.of(tag, "US") : Locale.forLanguageTag(tag);
    }

    /** {@code ltr} or {@code rtl}, for the {@code dir} attribute. */
    public String direction() {
        return com.ibm.icu.util.ULocale.forLocale(locale()).isRightToLeft() ? "rtl" : "ltr";
    }

    /** Of words that are marked with a language; null where they need no mark. */
    public static @Nullable String directionOf(@Nullable String tag) {
        return tag == null ? null : new Language(tag).direction();
    }

    private static List<Language> switchedOn() {
        try {
            return Collections.list(Language.class.getClassLoader().getResources("texts/languages.txt")).stream()
                    .flatMap(Language::lines)
                    .distinct()
                    .map(Language::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(java.net.URL file) {
        try (var in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
