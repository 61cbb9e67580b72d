package nyc.icefree.messages.letters.account;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PersonCard;
import nyc.icefree.volunteers.VolunteerProfiles;

/** Says to a volunteer, in words that blame nobody, that an organization does without them. */
@LetterFor(MessageReason.VOLUNTEER_LET_GO)
record VolunteerLetGo(LetterParts parts, VolunteerProfiles profiles, Organizations organizations)
        implements LetterKind {
    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        var organization = new OrganizationId(message.about());
        if (profiles.closedTo(message.recipient().person(), List.of(organization))
                .isEmpty()) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        var named = organizations.cards(List.of(organization)).get(organization);
        return parts.reader(message)
                .filter(card -> named != null)
                .<LetterResult>map(card -> new LetterResult.Ready(write(card, Objects.requireNonNull(named))))
                .orElseGet(LetterResult::gone);
    }

    private Letter write(PersonCard to, OrganizationCard parting) {
        return parts.begin(to, "mail.let-go", "organization", Letter.name(parting.name()))
                .tell("mail.let-go.yours")
                .link("word.to-your-profile", Links.myProfile(to.language()))
                .done();
    }
}
