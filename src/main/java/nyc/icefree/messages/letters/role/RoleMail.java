package nyc.icefree.messages.letters.role;

import java.util.List;
import java.util.Optional;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PersonCard;
import org.springframework.stereotype.Component;

/** What letters about roles ask other rooms. */
@Component
record RoleMail(LetterParts parts, Organizations organizations, Memberships memberships) {
    LetterText begin(PersonCard to, OrganizationId organization, String key) {
        return begin(to, organization, key, key);
    }

    /** @param subject key of the text whose subject it has */
    LetterText begin(PersonCard to, OrganizationId organization, String subject, String key) {
        var words = parts.words(to);
        String name = Optional.ofNullable(
                        organizations.cards(List.of(organization)).get(organization))
                .map(OrganizationCard::name)
                .orElse("");
        return parts.greet(to, words.get(subject + ".subject"))
                .tell(key)
                .with(letter -> letter.quote(words.get("word.organization"), Letter.name(name), null));
    }
}
