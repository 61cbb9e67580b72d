package nyc.icefree.rsvp;

import java.util.List;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Questions;
import nyc.icefree.text.Language;

/**
 * What an event asks of one party.
 *
 * @param before what the party answered before; to questions that are hidden by now that stays
 * @param mustAnswer whether what must be answered must be: staff who add a party may not know
 * @param languages in one of which it takes part; none where the event has no choice
 */
public record AskedOf(Questions questions, Answers before, boolean mustAnswer, List<Language> languages) {
    public static final AskedOf NOTHING = of(Questions.NONE);

    public AskedOf {
        languages = List.copyOf(languages);
    }

    /** In whichever language. */
    public AskedOf(Questions questions, Answers before, boolean mustAnswer) {
        this(questions, before, mustAnswer, List.of());
    }

    /** Of a newcomer. */
    public static AskedOf of(Questions questions) {
        return new AskedOf(questions, Answers.NONE, true);
    }

    /** Of somebody for whom staff answer. */
    public static AskedOf byHand(Questions questions) {
        return new AskedOf(questions, Answers.NONE, false);
    }

    public AskedOf inOneOf(List<Language> languages) {
        return new AskedOf(questions, before, mustAnswer, languages);
    }
}
