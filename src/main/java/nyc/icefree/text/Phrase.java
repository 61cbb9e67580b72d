package nyc.icefree.text;

import org.jspecify.annotations.Nullable;

/** @param language null when it is the language of the line */
public record Phrase(String text, @Nullable Language language) {
    static Phrase own(String text) {
        return new Phrase(text, null);
    }

    /** For the {@code lang} attribute; null when none is needed. */
    public @Nullable String lang() {
        return language == null ? null : language.tag();
    }

    /** For the {@code dir} attribute: without it an Arabic name would reorder the words beside it. */
    public @Nullable String dir() {
        return language == null ? null : language.direction();
    }
}
