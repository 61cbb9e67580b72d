package nyc.icefree.questions;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * @param choices in the order of the original's, because answers store an index
 * @param translates the original's text and choices when this was written; null for the original itself
 */
public record QuestionWords(
        Language language,
        String text,
        List<String> choices,
        @Nullable String translates) {
    public QuestionWords {
        choices = List.copyOf(choices);
    }

    public static QuestionWords original(Language language, String text, List<String> choices) {
        return new QuestionWords(language, text, choices, null);
    }

    /** Records the original as it is now. */
    public static QuestionWords translation(Language language, String text, List<String> choices, QuestionWords of) {
        return new QuestionWords(language, text, choices, of.said());
    }

    String said() {
        return String.join("\n", all().toList());
    }

    public Stream<String> all() {
        return Stream.concat(Stream.of(text), choices.stream());
    }
}
