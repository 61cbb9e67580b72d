package nyc.icefree.messages.letters;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.HelpLinks;
import nyc.icefree.links.Links;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.stereotype.Component;

/**
 * Asks somebody whether they help an organization. The same letter whether they are known here or not; it signs nobody in,
 * and nothing in it is what an organizer typed. Who asks stands in it for its recipient alone.
 */
@Component
public class HelpLetters {
    private final PeopleDirectory people;
    private final HelpQuestions questions;
    private final VolunteerProfiles profiles;
    private final Organizations organizations;
    private final Campaign campaign;
    private final Texts texts;
    private final Links links;

    HelpLetters(
            PeopleDirectory people,
            HelpQuestions questions,
            VolunteerProfiles profiles,
            Organizations organizations,
            Campaign campaign,
            Texts texts,
            Links links) {
        this.people = people;
        this.questions = questions;
        this.profiles = profiles;
        this.organizations = organizations;
        this.campaign = campaign;
        this.texts = texts;
        this.links = links;
    }

    public LetterResult compose(QueuedMessage message, LetterReader reader) {
        var person = message.recipient().person();
        var asking = questions.asking(person);
        return people.card(person)
                .filter(card -> card.email() != null)
                .map(card -> reader.issued(() -> questions.link(person))
                        .filter(link -> !asking.isEmpty())
                        .<LetterResult>map(link -> new LetterResult.Ready(write(card, asking, link, reader)))
                        .orElseGet(() -> LetterResult.dropped(MessageNote.OVERTAKEN)))
                .orElseGet(LetterResult::gone);
    }

    /** In words that blame nobody; nothing where it was taken back meanwhile. */
    public LetterResult partedWith(QueuedMessage message) {
        var person = message.recipient().person();
        var organization = new OrganizationId(message.about());
        if (profiles.closedTo(person, List.of(organization)).isEmpty()) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        var named = organizations.cards(List.of(organization)).get(organization);
        return people.card(person)
                .filter(card -> card.email() != null && named != null)
                .<LetterResult>map(card -> new LetterResult.Ready(write(card, Objects.requireNonNull(named))))
                .orElseGet(LetterResult::gone);
    }

    private Letter write(PersonCard to, OrganizationCard parting) {
        Words words = texts.in(to.language());
        return Letter.to(Objects.requireNonNull(to.email()), words.language(), words.get("mail.let-go.subject"))
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get("mail.let-go", "organization", Letter.name(parting.name())))
                .say(words.get("mail.let-go.yours"))
                .link(words.get("word.to-your-profile"), links.absolute(Links.myProfile(words.language())))
                .done();
    }

    private Letter write(PersonCard to, List<OrganizationCard> asking, SecretToken link, LetterReader reader) {
        Words words = texts.in(to.language());
        String names = reader.text(
                asking.stream().map(OrganizationCard::name).map(Letter::name).collect(Collectors.joining(", ")));
        return Letter.to(Objects.requireNonNull(to.email()), words.language(), words.get("mail.asked-to-help.subject"))
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get(
                        "mail.asked-to-help",
                        "organizations",
                        names,
                        "campaign",
                        campaign.now().name()))
                .link(words.get("mail.asked-to-help.link"), links.absolute(HelpLinks.asked(words.language(), link)))
                .say(words.get("mail.asked-to-help.silence"))
                .done();
    }
}
