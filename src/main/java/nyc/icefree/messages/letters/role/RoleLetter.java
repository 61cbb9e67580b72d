package nyc.icefree.messages.letters.role;

import java.util.List;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.letters.PersonLetter;
import nyc.icefree.partners.OrganizationId;

/** A letter about who works for an organization. */
interface RoleLetter extends PersonLetter {
    RoleMail mail();

    @Override
    default LetterParts parts() {
        return mail().parts();
    }

    default OrganizationId organization(PersonFacts facts) {
        return new OrganizationId(facts.message().about());
    }

    default LetterText begin(PersonFacts facts, String key) {
        return begin(facts, key, key);
    }

    /** @param subject key of the text whose subject it has */
    default LetterText begin(PersonFacts facts, String subject, String key) {
        var organization = organization(facts);
        var card = mail().organizations().cards(List.of(organization)).get(organization);
        String name = card == null ? "" : Letter.name(card.name());
        return facts.greet(facts.words().get(subject + ".subject"))
                .from("mail.who.role", "campaign", parts().campaignName(), "organization", name)
                .tell(key)
                .with(letter -> letter.quote(facts.words().get("word.organization"), name, null));
    }

    default String page(PersonFacts facts) {
        return Links.workspaceOrganization(organization(facts).toString());
    }
}
