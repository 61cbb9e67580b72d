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
public record QuestionsToParty(Questions questions, Answers before, boolean mustAnswer, List<Language> languages) {
    public static final QuestionsToParty NOTHING = of(Questions.NONE);

    public QuestionsToParty {
        languages = List.copyOf(languages);
    }

    public QuestionsToParty(Questions questions, Answers before, boolean mustAnswer) {
        this(questions, before, mustAnswer, List.of());
    }

    public static QuestionsToParty of(Questions questions) {
        return new QuestionsToParty(questions, Answers.NONE, true);
    }

    public static QuestionsToParty byHand(Questions questions) {
        return new QuestionsToParty(questions, Answers.NONE, false);
    }

    public QuestionsToParty inOneOf(List<Language> languages) {
        return new QuestionsToParty(questions, before, mustAnswer, languages);
    }
}
