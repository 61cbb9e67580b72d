package nyc.icefree.rsvp.answers;

import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Questions;

/**
 * What an event asks of one party.
 *
 * @param before what the party answered before; to questions that are hidden by now that stays
 * @param mustAnswer whether what must be answered must be: staff who add a party may not know
 */
public record AskedOf(Questions questions, Answers before, boolean mustAnswer) {
    public static final AskedOf NOTHING = of(Questions.NONE);

    /** Of a newcomer. */
    public static AskedOf of(Questions questions) {
        return new AskedOf(questions, Answers.NONE, true);
    }

    /** Of somebody for whom staff answer. */
    public static AskedOf byHand(Questions questions) {
        return new AskedOf(questions, Answers.NONE, false);
    }
}
