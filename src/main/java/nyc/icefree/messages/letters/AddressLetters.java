package nyc.icefree.messages.letters;

import java.util.Optional;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.AddressLinks;
import nyc.icefree.links.Links;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.addresses.OtherAddress;
import org.springframework.stereotype.Component;

/** Letters by which a volunteer's address changes: to the new one, and to the one that was left; neither says the other. */
@Component
public class AddressLetters {
    private final PeopleDirectory people;
    private final OwnAddress own;
    private final Campaign campaign;
    private final Texts texts;
    private final Links links;

    AddressLetters(PeopleDirectory people, OwnAddress own, Campaign campaign, Texts texts, Links links) {
        this.people = people;
        this.own = own;
        this.campaign = campaign;
        this.texts = texts;
        this.links = links;
    }

    public LetterResult compose(QueuedMessage message, LetterReader reader) {
        var card = people.card(message.recipient().person());
        if (card.isEmpty()) {
            return LetterResult.gone();
        }
        Words words = texts.in(card.get().language());
        return own.other(message.about())
                .flatMap(other ->
                        reader.issued(() -> Optional.of(own.linkFor(other))).map(link -> write(other, link, words)))
                .orElseGet(() -> LetterResult.dropped(MessageNote.OVERTAKEN));
    }

    private LetterResult write(OtherAddress other, SecretToken link, Words words) {
        boolean left = other.kind() == OtherAddress.Kind.LEFT;
        String key = left ? "mail.address-left" : "mail.address-confirm";
        String path = left ? AddressLinks.back(words.language(), link) : AddressLinks.confirm(words.language(), link);
        return new LetterResult.Ready(Letter.to(other.email(), words.language(), words.get(key + ".subject"))
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get(key, "campaign", campaign.now().name()))
                .link(words.get(key + ".link"), links.absolute(path))
                .say(words.get(key + ".else"))
                .done());
    }
}
