package nyc.icefree.messages;

import java.util.Objects;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.StaffDeparture;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.web.Links;
import org.springframework.stereotype.Component;

/** Asks a member of the staff who has not signed in for a year whether they still need the account; a sign-in answers it. */
@Component
class SilenceLetters {
    private final PeopleDirectory people;
    private final StaffDeparture departure;
    private final Campaign campaign;
    private final Texts texts;
    private final Links links;

    SilenceLetters(PeopleDirectory people, StaffDeparture departure, Campaign campaign, Texts texts, Links links) {
        this.people = people;
        this.departure = departure;
        this.campaign = campaign;
        this.texts = texts;
        this.links = links;
    }

    Composed compose(QueuedMessage message, Reader reader) {
        var person = message.recipient().person();
        return people.card(person)
                .filter(card -> card.email() != null)
                .filter(card -> reader != Reader.RECIPIENT || departure.ask(person))
                .<Composed>map(card -> new Composed.Ready(write(card)))
                .orElseGet(Composed::gone);
    }

    private Letter write(PersonCard to) {
        Words words = texts.in(to.language());
        return Letter.to(Objects.requireNonNull(to.email()), words.language(), words.get("mail.staff-stay.subject"))
                .say(words.get("mail.staff-stay", "campaign", campaign.now().name()))
                .link(words.get("mail.staff-stay.link"), links.absolute(Links.signIn()))
                .say(words.get("mail.staff-stay.silence"))
                .done();
    }
}
