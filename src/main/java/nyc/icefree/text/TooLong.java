package nyc.icefree.text;

import org.jspecify.annotations.Nullable;

/** Says by how much a typed text is too long. It never cuts the text. */
public final class TooLong {
    private TooLong() {}

    /** Null when it fits. Does not count outer blanks and invisible characters, which forms remove. */
    public static @Nullable String said(Words words, String typed, int longest) {
        String text = SafeText.block(typed);
        int characters = text.codePointCount(0, text.length());
        return characters <= longest
                ? null
                : words.get("too-long", "characters", characters, "longest", longest, "over", characters - longest);
    }
}
