package nyc.icefree.messages.letters;

import java.util.Optional;
import java.util.function.Function;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.addresses.LinkedAddress;
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
        var mailed = reader == LetterReader.RECIPIENT ? own.linkToAsked(message.about()) : shown(message, reader);
        return write(
                message,
                "address-confirm",
                mailed.map(LinkedAddress::email),
                words -> mailed.map(one -> AddressLinks.confirm(words.language(), one.link())));
    }

    private Optional<LinkedAddress> shown(QueuedMessage message, LetterReader reader) {
        return own.asked(message.about())
                .flatMap(email -> reader.issued(Optional::empty).map(mask -> new LinkedAddress(email, mask)));
    }

    public LetterResult left(QueuedMessage message, LetterReader reader) {
        return write(
                message,
                "address-left",
                own.left(message.about()),
                words -> reader.issued(() -> own.linkToLeft(message.about())).map(token -> back(words, token)));
    }

    /** To the address that they had until somebody took the one of before back. */
    public LetterResult takenBack(QueuedMessage message) {
        var card = people.card(message.recipient().person());
        var to = own.left(message.about());
        if (card.isEmpty() || to.isEmpty()) {
            return LetterResult.gone();
        }
        Words words = texts.in(card.get().language());
        return new LetterResult.Ready(Letter.to(to.get(), words.language(), words.get("mail.address-back.subject"))
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get("mail.address-back", "campaign", campaign.now().name()))
                .done());
    }

    private static String back(Words words, SecretToken token) {
        return AddressLinks.back(words.language(), token);
    }

    private LetterResult write(
            QueuedMessage message, String kind, Optional<String> to, Function<Words, Optional<String>> link) {
        var card = people.card(message.recipient().person());
        if (card.isEmpty()) {
            return LetterResult.gone();
        }
        if (to.isEmpty()) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        Words words = texts.in(card.get().language());
        return link.apply(words)
                .<LetterResult>map(path -> new LetterResult.Ready(Letter.to(
                                to.get(), words.language(), words.get("mail." + kind + ".subject"))
                        .say(words.get("mail.hello"))
                        .say(words.get("mail.privacy"))
                        .say(words.get(
                                "mail." + kind, "campaign", campaign.now().name()))
                        .link(words.get("mail." + kind + ".link"), links.absolute(path))
                        .say(words.get("mail." + kind + ".else"))
                        .done()))
                .orElseGet(() -> LetterResult.dropped(MessageNote.OVERTAKEN));
    }
}
