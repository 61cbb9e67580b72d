package nyc.icefree.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What something is called, in the languages in which somebody named it.
 *
 * @param texts by the tag of their language, each one line; none is empty
 */
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

    /** In the reader's language, else in the next best that there is; nothing where it has no name. */
    public String in(Language reader) {
        return reader.orNextBest(
                        texts.keySet().stream().sorted().map(Language::new).toList())
                .map(language -> Objects.requireNonNull(texts.get(language.tag())))
                .orElse("");
    }

    /** What somebody wrote in that language; empty where nobody has. */
    public String written(Language language) {
        return texts.getOrDefault(language.tag(), "");
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** In characters of the longest. */
    public int longest() {
        return texts.values().stream().mapToInt(String::length).max().orElse(0);
    }

    /** A line for each, its language's tag first. */
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
