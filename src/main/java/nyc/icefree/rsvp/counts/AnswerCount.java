package nyc.icefree.rsvp.counts;

import java.util.Map;
import nyc.icefree.questions.Question;
import nyc.icefree.rsvp.counts.RsvpCounts.Tally;

/**
 * How coming parties answered one question.
 *
 * @param chosen by the choice's number; empty for text
 */
public record AnswerCount(Question question, Tally answered, Map<Integer, Tally> chosen) {
    public Tally of(int choice) {
        return chosen.getOrDefault(choice, Tally.ZERO);
    }
}
