package nyc.icefree.questions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.text.Language;

/**
 * One question of an event. Copies of the event, dates of its series and events from its template ask it too.
 *
 * @param hidden asked no more, but old answers stay readable
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

    /** Words in the reader's language if all choices are translated, else the original. */
    public QuestionWords in(Language reader) {
        return words.stream()
                .filter(in -> in.language().equals(reader)
                        && in.choices().size() == original().choices().size())
                .findFirst()
                .orElseGet(this::original);
    }

    /** True when both ask the same, so that answers keep their meaning. */
    boolean means(Question other) {
        return kind == other.kind && original().equals(other.original());
    }

    Optional<String> choice(int place, Language reader) {
        var choices = in(reader).choices();
        return place >= 0 && place < choices.size() ? Optional.of(choices.get(place)) : Optional.empty();
    }
}
