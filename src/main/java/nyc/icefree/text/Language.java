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
 * A language by its BCP 47 tag. {@link #READ} are those that the app is written in; {@link #SPOKEN} those that events can be held
 * or interpreted in (ase is American Sign Language).
 */
public record Language(String tag) {
    /** Pattern of a tag in addresses, also for languages that are not switched on. */
    public static final String TAG = "[a-z]{2,3}(?:-[A-Za-z]{2,4})?";

    public static final Language ENGLISH = new Language("en");
    public static final Language SPANISH = new Language("es");

    /** Each language has a line in {@code texts/languages.txt} and its files beside it. */
    public static final List<Language> READ = switchedOn();

    /** The tags of {@link #READ} as a pattern, with a bar between them. */
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

    /** Includes languages that the app is written in but no event is held in. */
    public boolean isKnown() {
        return READ.contains(this) || SPOKEN.contains(this);
    }

    public boolean isSigned() {
        return tag.equals("ase");
    }

    /** The best of these for a reader of this language: this one, else English, else the first. */
    public Optional<Language> orNextBest(List<Language> written) {
        return Stream.of(this, ENGLISH)
                .filter(written::contains)
                .findFirst()
                .or(() -> written.stream().findFirst());
    }

    public static Optional<Language> read(String tag) {
        return READ.stream().filter(l -> l.tag.equals(tag)).findFirst();
    }

    /** Ignores the country when there is no exact match. */
    public static Optional<Language> read(Locale wanted) {
        return READ.stream()
                .filter(l -> l.locale().equals(wanted))
                .findFirst()
                .or(() -> read(wanted.toLanguageTag()))
                .or(() -> read(wanted.getLanguage()));
    }

    /** The language of a path such as {@code /es/...}. */
    public static Optional<Language> ofPath(String path) {
        return READ.stream()
                .filter(l -> path.equals("/" + l.tag) || path.startsWith("/" + l.tag + "/"))
                .findFirst();
    }

    /** For dates, numbers and plurals. English and Spanish use the forms of the United States. */
    public Locale locale() {
        return tag.equals(ENGLISH.tag) || tag.equals(SPANISH.tag) ? Locale.of(tag, "US") : Locale.forLanguageTag(tag);
    }

    /** {@code ltr} or {@code rtl}, for the {@code dir} attribute. */
    public String direction() {
        return com.ibm.icu.util.ULocale.forLocale(locale()).isRightToLeft() ? "rtl" : "ltr";
    }

    /** Null when the words carry no language mark. */
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
