package nyc.icefree.messages.letters;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.web.Links;
import org.springframework.stereotype.Component;

/**
 * Asks somebody whether they help an organization. The same letter whether they are known here or not; it signs nobody in,
 * and nothing in it is what an organizer typed.
 */
@Component
public class HelpLetters {
    private final PeopleDirectory people;
    private final HelpQuestions questions;
    private final Campaign campaign;
    private final Texts texts;
    private final Links links;

    HelpLetters(PeopleDirectory people, HelpQuestions questions, Campaign campaign, Texts texts, Links links) {
        this.people = people;
        this.questions = questions;
        this.campaign = campaign;
        this.texts = texts;
        this.links = links;
    }

    public LetterResult compose(QueuedMessage message) {
        var person = message.recipient().person();
        var asking = questions.asking(person);
        return people.card(person)
                .filter(card -> card.email() != null && !asking.isEmpty())
                .<LetterResult>map(card -> new LetterResult.Ready(write(card, asking)))
                .orElseGet(LetterResult::gone);
    }

    private Letter write(PersonCard to, List<OrganizationCard> asking) {
        Words words = texts.in(to.language());
        String names =
                asking.stream().map(OrganizationCard::name).map(Letter::name).collect(Collectors.joining(", "));
        return Letter.to(Objects.requireNonNull(to.email()), words.language(), words.get("mail.asked-to-help.subject"))
                .say(words.get(
                        "mail.asked-to-help",
                        "organizations",
                        names,
                        "campaign",
                        campaign.now().name()))
                .link(words.get("mail.asked-to-help.link"), links.absolute(Links.mySignIn(words.language())))
                .say(words.get("mail.asked-to-help.silence"))
                .done();
    }
}
