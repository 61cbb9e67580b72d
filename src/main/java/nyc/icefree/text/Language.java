package nyc.icefree.text;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.caches.Caches;
import org.jspecify.annotations.Nullable;

/**
 * A language by its BCP 47 tag. {@link #NEIGHBORS} are those in which neighbors read pages and mails; {@link #READ} those of
 * them in which the whole app is written, for volunteers and organizers too; {@link #SPOKEN} those that events can be held or
 * interpreted in (ase is American Sign Language).
 */
public record Language(String tag) {
    /** Pattern of a tag in addresses, also for languages that are not switched on. */
    public static final String TAG = "[a-z]{2,3}(?:-[A-Za-z]{2,4})?";

    private static final ConcurrentMap<String, String> DIRECTIONS = Caches.ofEntries(100);

    public static final Language ENGLISH = new Language("en");
    public static final Language SPANISH = new Language("es");

    /** Each has a line in {@code texts/languages.txt} and its files {@code neighbor-*} beside it. */
    public static final List<Language> NEIGHBORS = switchedOn("");

    /** Those whose line says that all files are there. */
    public static final List<Language> READ = switchedOn(" whole");

    /** The tags of {@link #NEIGHBORS} as a pattern, with a bar between them. */
    public static final String NEIGHBOR_TAGS =
            NEIGHBORS.stream().map(Language::tag).collect(Collectors.joining("|"));

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

    /** Includes languages that are read here but in which no event is held. */
    public boolean isKnown() {
        return NEIGHBORS.contains(this) || SPOKEN.contains(this);
    }

    /** This one where the whole app is written in it, else English: for links from a neighbor's page to a volunteer's. */
    public Language whole() {
        return READ.contains(this) ? this : ENGLISH;
    }

    /** What its readers speak: Chinese has two scripts and more spoken languages. */
    public List<Language> spoken() {
        var mandarin = new Language("zh");
        var cantonese = new Language("yue");
        return switch (tag) {
            case "zh-Hans" -> List.of(mandarin, cantonese);
            case "zh-Hant" -> List.of(cantonese, mandarin);
            default -> List.of(this);
        };
    }

    public boolean isSigned() {
        return tag.equals("ase");
    }

    /** The best of these for a reader of this language: this one, else English, else the first. */
    public Optional<Language> orNextBest(List<Language> written) {
        return Stream.of(Stream.of(this), spoken().stream(), Stream.of(ENGLISH))
                .flatMap(one -> one)
                .filter(written::contains)
                .findFirst()
                .or(() -> written.stream().findFirst());
    }

    public static Optional<Language> read(String tag) {
        return READ.stream().filter(l -> l.tag.equals(tag)).findFirst();
    }

    public static Optional<Language> ofNeighbors(String tag) {
        return NEIGHBORS.stream().filter(l -> l.tag.equals(tag)).findFirst();
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
        return NEIGHBORS.stream()
                .filter(l -> path.equals("/" + l.tag) || path.startsWith("/" + l.tag + "/"))
                .findFirst();
    }

    /** For dates, numbers and plurals. English and Spanish use the forms of the United States. */
    public Locale locale() {
        return tag.equals(ENGLISH.tag) || tag.equals(SPANISH.tag) ? Locale.of(tag, "US") : Locale.forLanguageTag(tag);
    }

    /** {@code ltr} or {@code rtl}, for the {@code dir} attribute. */
    public String direction() {
        return DIRECTIONS.computeIfAbsent(
                tag, asked -> ULocale.forLocale(locale()).isRightToLeft() ? "rtl" : "ltr");
    }

    /** Null when the words carry no language mark. */
    public static @Nullable String directionOf(@Nullable String tag) {
        return tag == null ? null : new Language(tag).direction();
    }

    /** @param mark with which their lines end */
    private static List<Language> switchedOn(String mark) {
        try {
            return Collections.list(Language.class.getClassLoader().getResources("texts/languages.txt")).stream()
                    .flatMap(Language::lines)
                    .filter(line -> line.endsWith(mark))
                    .map(line -> new Language(line.split(" ", 2)[0]))
                    .distinct()
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
