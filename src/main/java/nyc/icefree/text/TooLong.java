package nyc.icefree.text;

import org.jspecify.annotations.Nullable;

/** Says by how much a typed text is too long, so that nobody has to count; the text itself is cut nowhere. */
public final class TooLong {
    private TooLong() {}

    /** Null when it fits. What the forms themselves take away, blanks around it and what nobody sees, is not counted. */
    public static @Nullable String said(Words words, String typed, int longest) {
        String text = SafeText.block(typed);
        int characters = text.codePointCount(0, text.length());
        return characters <= longest
                ? null
                : words.get("too-long", "characters", characters, "longest", longest, "over", characters - longest);
    }
}
