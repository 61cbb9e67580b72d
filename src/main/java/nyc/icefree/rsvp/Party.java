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
 * A party and what it said, as typed or opened.
 *
 * @param name empty when the RSVP cannot be read
 * @param answers what the organizers said to its needs
 * @param language for its mails
 * @param inLanguage the event's language that it takes part in; null when it did not say
 * @param toQuestions its answers to the event's questions
 * @param sharedWith co-hosts that may see it besides the host
 */
public record Party(
        String name,
        @Nullable String email,
        PartyPeople people,
        Needs needs,
        NeedAnswers answers,
        Language language,
        @Nullable Language inLanguage,
        Answers toQuestions,
        Set<OrganizationId> sharedWith) {
    public static Party of(String name, PartyPeople people, @Nullable String email, Needs needs, Language language) {
        return new Party(name, email, people, needs, NeedAnswers.NONE, language, null, Answers.NONE, Set.of());
    }

    public int size() {
        return people.total();
    }

    public Party named(String other) {
        return new Party(other, email, people, needs, answers, language, inLanguage, toQuestions, sharedWith);
    }

    public Party in(@Nullable Language other) {
        return new Party(name, email, people, needs, answers, language, other, toQuestions, sharedWith);
    }

    public Party answering(Answers other) {
        return new Party(name, email, people, needs, answers, language, inLanguage, other, sharedWith);
    }

    public Party told(NeedAnswers others) {
        return new Party(name, email, people, needs, others, language, inLanguage, toQuestions, sharedWith);
    }

    public Party sharedWith(Set<OrganizationId> others) {
        return new Party(name, email, people, needs, answers, language, inLanguage, toQuestions, others);
    }

    /** With the people, needs and languages of the other, which staff may write down for a party. */
    public Party correctedBy(Party other) {
        return new Party(
                name,
                email,
                other.people,
                other.needs,
                answers,
                other.language,
                other.inLanguage,
                toQuestions,
                sharedWith);
    }

    /** Hides who they are and what they need, also in all that holds a party. */
    @Override
    public String toString() {
        return "Party[…]";
    }
}
