package nyc.icefree.rsvp;

import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.questions.Answers;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** Who a party is and with which co-hosts it shares that, opened. */
record Party(
        String name,
        @Nullable String email,
        PartyPeople people,
        Needs needs,
        NeedAnswers answers,
        Language language,
        Answers toQuestions,
        Set<OrganizationId> sharedWith) {}
