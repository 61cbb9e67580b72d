package nyc.icefree.messages.letters.account;

import java.util.Optional;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.HandoverLink;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;

/** The link by which somebody signs in who asked for it, on to the shift that they came from. */
@LetterFor(MessageReason.SIGN_IN_LINK)
record SignInLink(LetterParts parts, SignInLinks links) implements OneUseLetter {
    @Override
    public Optional<SecretToken> issue(PersonId person) {
        return links.issue(person);
    }

    @Override
    public String path(QueuedMessage message, SecretToken link, Words words) {
        return ShiftLinks.towards(Links.mySignInLink(words.language(), link), message.towards());
    }

    @Override
    public Letter write(PersonCard to, String path) {
        return parts.begin(to, "mail.sign-in", "campaign", parts.campaignName())
                .link("mail.sign-in.link", path)
                .tell("mail.not-asked")
                .done();
    }

    @Override
    public Optional<String> link(QueuedMessage message) {
        return link(message, links, HandoverLink.SIGN_IN);
    }
}
