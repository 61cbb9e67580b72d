package nyc.icefree.messages.letters.account;

import java.util.Optional;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.signin.HandoverLink;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;

/** The link by which somebody signs in who asked for it, on to the shift that they came from. */
@LetterFor(MessageReason.SIGN_IN_LINK)
record SignInLinkLetter(LetterParts parts, SignInLinks links) implements AccountLink {
    @Override
    public Optional<SecretToken> issue(PersonFacts facts) {
        return links.issue(facts.person());
    }

    @Override
    public String path(QueuedMessage message, Language reader, SecretToken link) {
        return ShiftLinks.towards(Links.mySignInLink(reader, link), message.towards());
    }

    @Override
    public LetterText write(PersonFacts facts) {
        return facts.beginForCampaign("mail.who.account", "mail.sign-in")
                .link("mail.sign-in.link", path(facts))
                .tell("mail.not-asked");
    }

    @Override
    public HandoverLink handedOverAs() {
        return HandoverLink.SIGN_IN;
    }
}
