package nyc.icefree.messages.letters.account;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.links.AddressLinks;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.addresses.OtherAddress;

/** By which a volunteer's address changes: to the new one, and to the one that was left; neither says the other. */
@LetterFor({MessageReason.ADDRESS_CONFIRM, MessageReason.ADDRESS_LEFT})
record AddressChange(LetterParts parts, OwnAddress own) implements LetterKind {
    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        var card = parts.people().card(message.recipient().person());
        if (card.isEmpty()) {
            return LetterResult.gone();
        }
        return own.other(message.about())
                .flatMap(other -> reader.issued(() -> Optional.of(own.linkFor(other)))
                        .<LetterResult>map(link -> new LetterResult.Ready(write(other, link, parts.words(card.get())))))
                .orElseGet(() -> LetterResult.dropped(MessageNote.OVERTAKEN));
    }

    private Letter write(OtherAddress other, SecretToken link, Words words) {
        boolean left = other.kind() == OtherAddress.Kind.LEFT;
        String key = left ? "mail.address-left" : "mail.address-confirm";
        return parts.begin(other.email(), words, key, "campaign", parts.campaignName())
                .link(
                        key + ".link",
                        left ? AddressLinks.back(words.language(), link) : AddressLinks.confirm(words.language(), link))
                .tell(key + ".else")
                .done();
    }
}
