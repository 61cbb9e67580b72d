package nyc.icefree.rsvp;

import java.util.List;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Questions;
import nyc.icefree.text.Language;

/**
 * Questions of an event to one party.
 *
 * @param before its earlier answers; those to hidden questions stay
 * @param mustAnswer false for staff, who may not know the answers
 * @param languages to choose from; none when the event has no choice
 */
public record AskedOf(Questions questions, Answers before, boolean mustAnswer, List<Language> languages) {
    public static final AskedOf NOTHING = of(Questions.NONE);

    public AskedOf {
        languages = List.copyOf(languages);
    }

    public AskedOf(Questions questions, Answers before, boolean mustAnswer) {
        this(questions, before, mustAnswer, List.of());
    }

    public static AskedOf of(Questions questions) {
        return new AskedOf(questions, Answers.NONE, true);
    }

    public static AskedOf byHand(Questions questions) {
        return new AskedOf(questions, Answers.NONE, false);
    }

    public AskedOf inOneOf(List<Language> languages) {
        return new AskedOf(questions, before, mustAnswer, languages);
    }
}
