package nyc.icefree.text;

import org.jspecify.annotations.Nullable;

/**
 * Some words that stand among others.
 *
 * @param language when it is not the one of the line that they stand in
 */
public record Phrase(String text, @Nullable Language language) {
    static Phrase own(String text) {
        return new Phrase(text, null);
    }

    /** For the {@code lang} attribute; null where none is needed. */
    public @Nullable String lang() {
        return language == null ? null : language.tag();
    }

    /** For the {@code dir} attribute, without which an Arabic name would turn what stands beside it around. */
    public @Nullable String dir() {
        return language == null ? null : language.direction();
    }
}
