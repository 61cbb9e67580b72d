package nyc.icefree.venues;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** @param texts by language tag; each is one line and not empty */
public record Transit(Map<String, String> texts) {
    public static final Transit UNKNOWN = new Transit(Map.of());

    private static final String ENGLISH = Language.ENGLISH.tag();

    public record Told(String text, Language language) {
        /** Null when it is the reader's language. */
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

    public static Transit of(String english) {
        return new Transit(Map.of(ENGLISH, english));
    }

    public Transit with(Language language, String text) {
        var all = new TreeMap<>(texts);
        all.put(language.tag(), text);
        return new Transit(all);
    }

    public Optional<Told> in(Language reader) {
        return reader.orNextBest(
                        texts.keySet().stream().sorted().map(Language::new).toList())
                .map(this::told);
    }

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

    /** Stored form of all but English: one line for each, its tag first. */
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
