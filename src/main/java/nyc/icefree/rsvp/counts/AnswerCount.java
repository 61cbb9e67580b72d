package nyc.icefree.rsvp.counts;

import java.util.Map;
import nyc.icefree.questions.Question;
import nyc.icefree.rsvp.counts.RsvpCounts.Tally;

/**
 * How those who are coming or came answered one question of their event.
 *
 * @param answered all who answered it
 * @param chosen by choice, as an answer names it; empty where it is answered in own words
 */
public record AnswerCount(Question question, Tally answered, Map<Integer, Tally> chosen) {
    public Tally of(int choice) {
        return chosen.getOrDefault(choice, Tally.ZERO);
    }
}
