package nyc.icefree.messages.letters.account;

import java.util.List;
import java.util.Objects;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.letters.PersonLetter;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.volunteers.VolunteerProfiles;

/** Says to a volunteer, in words that blame nobody, that an organization does without them. */
@LetterFor(MessageReason.VOLUNTEER_LET_GO)
record VolunteerLetGoLetter(LetterParts parts, VolunteerProfiles profiles, Organizations organizations)
        implements PersonLetter {
    @Override
    public boolean isStillSo(PersonFacts facts) {
        var organization = List.of(new OrganizationId(facts.message().about()));
        return !profiles.closedTo(facts.person(), organization).isEmpty()
                && !organizations.cards(organization).isEmpty();
    }

    @Override
    public LetterText write(PersonFacts facts) {
        var organization = new OrganizationId(facts.message().about());
        var named = Objects.requireNonNull(
                organizations.cards(List.of(organization)).get(organization));
        return facts.begin("mail.who.volunteer", "mail.let-go", "organization", Letter.name(named.name()))
                .tell("mail.let-go.yours")
                .link("word.to-your-profile", Links.myProfile(facts.to().language()))
                .tell("mail.questions");
    }
}
