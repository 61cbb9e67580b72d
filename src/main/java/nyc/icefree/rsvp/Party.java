package nyc.icefree.rsvp;

import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.questions.Answers;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who a party is, opened.
 *
 * @param name empty where the answer cannot be read, damaged or sealed by another key
 * @param email null when none was given
 * @param answers what it was told about its needs
 * @param language in which it reads
 * @param toQuestions what it said to the event's questions
 * @param sharedWith co-hosts that may see it besides the host
 */
public record Party(
        String name,
        @Nullable String email,
        PartyPeople people,
        Needs needs,
        NeedAnswers answers,
        Language language,
        Answers toQuestions,
        Set<OrganizationId> sharedWith) {
    public Party named(String other) {
        return new Party(other, email, people, needs, answers, language, toQuestions, sharedWith);
    }
}
