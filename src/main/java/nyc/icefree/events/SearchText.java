package nyc.icefree.events;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Words made alike for searching, the same for both databases: compatibility forms and case folded, marks taken from Latin
 * letters only (in other scripts they are part of the word), everything else that is no letter or digit a space.
 */
final class SearchText {
    private static final int LONGEST = 200_000;
    private static final Map<Integer, String> UNDIVIDED = Map.of(
            (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe",
            (int) 'ı', "i");

    private SearchText() {}

    /** From public words only: the venue's name and address when everyone may see them. */
    static String of(EventContent content, @Nullable Venue venue) {
        boolean shown = content.showing().openToAll();
        boolean area = shown || content.showing().area() == AreaShown.NEIGHBOURHOOD;
        var words = content.words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .flatMap(w -> Stream.of(
                        w.title(), SafeText.plain(w.description()), shown ? SafeText.plain(w.instructions()) : ""));
        var place = venue == null
                ? Stream.<String>empty()
                : Stream.of(
                        area ? venue.neighbourhood : "",
                        venue.borough == null ? "" : venue.borough.slug(),
                        shown ? venue.name + " " + venue.address : "");
        return normal(String.join(" ", Stream.concat(place, words).toList()), LONGEST);
    }

    /** At most ten words to look for. */
    static List<String> words(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Stream.of(normal(typed, 200).split(" "))
                        .filter(w -> !w.isEmpty())
                        .distinct()
                        .limit(10)
                        .toList();
    }

    static String normal(String text, int longest) {
        var out = new StringBuilder(text.length());
        boolean latin = false;
        var folded = Normalizer.normalize(
                Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
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
