package nyc.icefree.messages.letters.account;

import java.util.Optional;
import nyc.icefree.links.AddressLinks;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.addresses.OtherAddress;

/** Letters that change a volunteer's address: to the new one, and to the old one. Neither names the other. */
@LetterFor({MessageReason.ADDRESS_CONFIRM, MessageReason.ADDRESS_LEFT})
record AddressChangeLetter(LetterParts parts, OwnAddress own) implements OneUseLetter {
    @Override
    public Optional<PersonCard> reader(QueuedMessage message) {
        return parts.people().card(message.recipient().person());
    }

    @Override
    public boolean isStillSo(PersonFacts facts) {
        return own.other(facts.message().about()).isPresent();
    }

    @Override
    public Optional<SecretToken> issue(PersonFacts facts) {
        return Optional.of(own.linkFor(other(facts)));
    }

    @Override
    public LetterText write(PersonFacts facts) {
        var other = other(facts);
        boolean left = other.kind() == OtherAddress.Kind.LEFT;
        String key = left ? "mail.address-left" : "mail.address-confirm";
        var language = facts.to().language();
        return parts.begin(other.email(), facts.words(), "mail.who.volunteer", key, "campaign", parts.campaignName())
                .link(
                        key + ".link",
                        left ? AddressLinks.back(language, facts.link()) : AddressLinks.confirm(language, facts.link()))
                .tell(key + ".else");
    }

    private OtherAddress other(PersonFacts facts) {
        return own.other(facts.message().about()).orElseThrow();
    }
}
