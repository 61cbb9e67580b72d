package nyc.icefree.text;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Plain text by language tag; none is empty. */
public record NoteByLanguage(Map<String, String> texts) {
    public static final int MAX = 1_000;
    public static final NoteByLanguage NONE = new NoteByLanguage(Map.of());

    public record Written(String text, Language language) {}

    public NoteByLanguage {
        var kept = new TreeMap<String, String>();
        texts.forEach((tag, text) -> {
            String tidy = SafeText.block(text);
            if (!tidy.isEmpty()) {
                kept.put(tag, tidy);
            }
        });
        texts = Map.copyOf(kept);
    }

    public static NoteByLanguage of(Language language, String text) {
        return new NoteByLanguage(Map.of(language.tag(), text));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public boolean isTooLong() {
        return texts.values().stream().anyMatch(text -> text.length() > MAX);
    }

    /** In the reader's language, else in English, else in any. */
    public Written in(Language reader) {
        var best = reader.orNextBest(
                        texts.keySet().stream().sorted().map(Language::new).toList())
                .orElseThrow();
        return new Written(Objects.requireNonNull(texts.get(best.tag())), best);
    }

    /** The words alone; empty for no note. */
    public String text(Language reader) {
        return isEmpty() ? "" : in(reader).text();
    }

    /** Each line begins with its language; line ends within it are written as {@code \n}. */
    public String write() {
        var lines = new StringBuilder();
        new TreeMap<>(texts)
                .forEach((tag, text) -> lines.append(tag)
                        .append(' ')
                        .append(text.replace("\\", "\\\\").replace("\n", "\\n"))
                        .append('\n'));
        return lines.toString();
    }

    public static NoteByLanguage read(String written) {
        var texts = new TreeMap<String, String>();
        written.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            texts.put(line.substring(0, blank), unescaped(line.substring(blank + 1)));
        });
        return new NoteByLanguage(texts);
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
