package nyc.icefree.messages.announcements;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import org.springframework.modulith.NamedInterface;

/** Plain text by language tag; none is empty. */
@NamedInterface("announcements")
public record AnnouncementNote(Map<String, String> texts) {
    public static final int MAX = 1_000;

    public record Written(String text, Language language) {}

    public AnnouncementNote {
        var kept = new TreeMap<String, String>();
        texts.forEach((tag, text) -> {
            String tidy = SafeText.block(text);
            if (!tidy.isEmpty()) {
                kept.put(tag, tidy);
            }
        });
        texts = Map.copyOf(kept);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    boolean isTooLong() {
        return texts.values().stream().anyMatch(text -> text.length() > MAX);
    }

    /** In the reader's language, else in English, else in any. */
    public Written in(Language reader) {
        var best = reader.orNextBest(
                        texts.keySet().stream().sorted().map(Language::new).toList())
                .orElseThrow();
        return new Written(Objects.requireNonNull(texts.get(best.tag())), best);
    }

    /** Each line begins with its language; line ends within it are written as {@code \n}. */
    String write() {
        var lines = new StringBuilder();
        new TreeMap<>(texts)
                .forEach((tag, text) -> lines.append(tag)
                        .append(' ')
                        .append(text.replace("\\", "\\\\").replace("\n", "\\n"))
                        .append('\n'));
        return lines.toString();
    }

    static AnnouncementNote read(String written) {
        var texts = new TreeMap<String, String>();
        written.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            texts.put(line.substring(0, blank), unescaped(line.substring(blank + 1)));
        });
        return new AnnouncementNote(texts);
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
