package nyc.icefree.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Normalizes words for search, alike on every database: folds case and compatibility forms, and turns signs into spaces. It
 * strips marks from Latin letters only, since in other scripts they belong to the word.
 */
public final class TextNormalizer {
    private static final Map<Integer, String> UNDIVIDED = Map.of(
            (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe",
            (int) 'ı', "i");

    private TextNormalizer() {}

    /** At most ten words, from the first 200 characters. */
    public static List<String> words(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Stream.of(text(typed, 200).split(" "))
                        .filter(w -> !w.isEmpty())
                        .distinct()
                        .limit(10)
                        .toList();
    }

    /** For finding a name in a list: no capitals, no marks in any script. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    public static String text(String typed, int longest) {
        var out = new StringBuilder(typed.length());
        boolean latin = false;
        var folded = Normalizer.normalize(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int at = 0; at < folded.length(); ) {
            int letter = folded.codePointAt(at);
            at += Character.charCount(letter);
            int type = Character.getType(letter);
            boolean mark = type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK;
            if (mark) {
                if (!latin) {
                    out.appendCodePoint(letter);
                }
            } else if (Character.isLetterOrDigit(letter)) {
                latin = Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
                var undivided = UNDIVIDED.get(letter);
                if (undivided == null) {
                    out.appendCodePoint(letter);
                } else {
                    out.append(undivided);
                }
            } else {
                latin = false;
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            }
        }
        var whole = Normalizer.normalize(out, Normalizer.Form.NFC).strip();
        return whole.length() <= longest ? whole : whole.substring(0, cut(whole, longest));
    }

    private static int cut(String text, int longest) {
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}
