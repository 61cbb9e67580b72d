package nyc.icefree.venues;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Stations and lines near a place, and how one comes from there, in the languages in which somebody wrote it.
 *
 * @param texts by the tag of their language, each one line; none is empty
 */
public record Transit(Map<String, String> texts) {
    public static final Transit UNKNOWN = new Transit(Map.of());

    private static final String ENGLISH = Language.ENGLISH.tag();

    /** A text and the language that it is in. */
    public record Told(String text, Language language) {
        /** Null in the reader's own, where a page need not say so. */
        public @Nullable String langFor(Language reader) {
            return language.equals(reader) ? null : language.tag();
        }
    }

    public Transit {
        var kept = new TreeMap<String, String>();
        texts.forEach((tag, text) -> {
            if (!text.isEmpty()) {
                kept.put(tag, text);
            }
        });
        texts = Map.copyOf(kept);
    }

    /** @param english may be empty */
    public static Transit of(String english) {
        return new Transit(Map.of(ENGLISH, english));
    }

    public Transit with(Language language, String text) {
        var all = new TreeMap<>(texts);
        all.put(language.tag(), text);
        return new Transit(all);
    }

    /** In the reader's language, else in English, else in whatever there is. */
    public Optional<Told> in(Language reader) {
        return reader.orNextBest(
                        texts.keySet().stream().sorted().map(Language::new).toList())
                .map(this::told);
    }

    /** What somebody wrote in that language; empty where nobody has. */
    public String written(Language language) {
        return texts.getOrDefault(language.tag(), "");
    }

    Transit cleaned(UnaryOperator<String> tidy) {
        return new Transit(
                texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> tidy.apply(e.getValue()))));
    }

    String english() {
        return written(Language.ENGLISH);
    }

    /** All but the English one as they are stored: a line for each, its tag first. */
    String others() {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .filter(text -> !text.getKey().equals(ENGLISH))
                        .map(text -> text.getKey() + " " + text.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static Transit read(String english, String others) {
        var texts = new TreeMap<String, String>();
        texts.put(ENGLISH, english);
        others.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            texts.put(line.substring(0, blank), line.substring(blank + 1));
        });
        return new Transit(texts);
    }

    private @Nullable Told told(Language language) {
        String text = texts.get(language.tag());
        return text == null ? null : new Told(text, language);
    }
}
