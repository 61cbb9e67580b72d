package nyc.icefree.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** @param texts by language tag; each is one line and not empty */
public record NamesByLanguage(Map<String, String> texts) {
    public NamesByLanguage {
        var kept = new TreeMap<String, String>();
        texts.forEach((tag, text) -> {
            String line = SafeText.line(text);
            if (!line.isEmpty()) {
                kept.put(tag, line);
            }
        });
        texts = Map.copyOf(kept);
    }

    public static NamesByLanguage of(Language language, String name) {
        return new NamesByLanguage(Map.of(language.tag(), name));
    }

    public NamesByLanguage with(Language language, String name) {
        var all = new LinkedHashMap<>(texts);
        all.put(language.tag(), name);
        return new NamesByLanguage(all);
    }

    /** In the reader's language, else the next best; empty when there is no name. */
    public String in(Language reader) {
        return reader.orNextBest(
                        texts.keySet().stream().sorted().map(Language::new).toList())
                .map(language -> Objects.requireNonNull(texts.get(language.tag())))
                .orElse("");
    }

    /** Empty when nobody wrote it in that language. */
    public String written(Language language) {
        return texts.getOrDefault(language.tag(), "");
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Length of the longest name, in characters. */
    public int longest() {
        return texts.values().stream().mapToInt(String::length).max().orElse(0);
    }

    /** One line for each language: tag, space, name. */
    public String lines() {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(text -> text.getKey() + " " + text.getValue())
                        .collect(Collectors.joining("\n"));
    }

    public static NamesByLanguage read(String lines) {
        return new NamesByLanguage(lines.lines()
                .filter(line -> line.indexOf(' ') > 0)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(' ')), line -> line.substring(line.indexOf(' ') + 1))));
    }
}
