package nyc.icefree.messages.letters;

import java.util.Optional;
import java.util.function.BiFunction;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.web.AddressLinks;
import nyc.icefree.web.Links;
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

    public LetterResult confirmation(QueuedMessage message, LetterReader reader) {
        return write(message, reader, "address-confirm", AddressLinks::confirm);
    }

    public LetterResult left(QueuedMessage message, LetterReader reader) {
        return write(message, reader, "address-left", AddressLinks::back);
    }

    private LetterResult write(
            QueuedMessage message, LetterReader reader, String kind, BiFunction<Language, SecretToken, String> path) {
        var card = people.card(message.recipient().person());
        if (card.isEmpty()) {
            return LetterResult.gone();
        }
        Words words = texts.in(card.get().language());
        return own.other(message.about())
                .flatMap(other -> reader.issued(() -> Optional.of(own.linkFor(other)))
                        .<LetterResult>map(token -> new LetterResult.Ready(
                                Letter.to(other.email(), words.language(), words.get("mail." + kind + ".subject"))
                                        .say(words.get("mail.hello"))
                                        .say(words.get("mail.privacy"))
                                        .say(words.get(
                                                "mail." + kind,
                                                "campaign",
                                                campaign.now().name()))
                                        .link(
                                                words.get("mail." + kind + ".link"),
                                                links.absolute(path.apply(words.language(), token)))
                                        .say(words.get("mail." + kind + ".else"))
                                        .done())))
                .orElseGet(() -> LetterResult.dropped(MessageNote.OVERTAKEN));
    }
}
