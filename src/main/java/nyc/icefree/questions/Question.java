package nyc.icefree.questions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.text.Language;

/**
 * One question of an event. Copies of the event, dates of its series and what is planned after its template ask it too.
 *
 * @param id its name in answers; stays while the question does
 * @param required whether nobody can answer the event without answering it
 * @param hidden asked no more; what was answered stays readable
 * @param words the original first, then translations
 */
public record Question(UUID id, QuestionKind kind, boolean required, boolean hidden, List<QuestionWords> words) {
    public static final int TEXT_MAX = 200;
    public static final int CHOICE_MAX = 80;
    public static final int CHOICES_MAX = 10;
    public static final int CHOICES_MIN = 2;
    public static final int ANSWER_MAX = 300;

    public Question {
        words = List.copyOf(words);
    }

    /** How its words in a language stand to the original. */
    public enum Wording {
        ORIGINAL,
        TRANSLATED,
        /** The original was changed since. */
        BEHIND,
        MISSING
    }

    public QuestionWords original() {
        return words.getFirst();
    }

    public Wording wording(Language language) {
        return words.stream()
                .filter(in -> in.language().equals(language))
                .findFirst()
                .map(in -> {
                    if (in.translates() == null) {
                        return Wording.ORIGINAL;
                    }
                    return in.translates().equals(original().said()) ? Wording.TRANSLATED : Wording.BEHIND;
                })
                .orElse(Wording.MISSING);
    }

    /** In the reader's language where it is there as long as the original, else the original. */
    public QuestionWords in(Language reader) {
        return words.stream()
                .filter(in -> in.language().equals(reader)
                        && in.choices().size() == original().choices().size())
                .findFirst()
                .orElseGet(this::original);
    }

    /** Whether what was answered would come to mean something else. */
    boolean means(Question other) {
        return kind == other.kind && original().equals(other.original());
    }

    Optional<String> choice(int place, Language reader) {
        var choices = in(reader).choices();
        return place >= 0 && place < choices.size() ? Optional.of(choices.get(place)) : Optional.empty();
    }
}
