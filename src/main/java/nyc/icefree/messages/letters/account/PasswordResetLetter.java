package nyc.icefree.messages.letters.account;

import java.util.Optional;
import nyc.icefree.links.Links;
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

@LetterFor(MessageReason.PASSWORD_RESET)
record PasswordResetLetter(LetterParts parts, SignInLinks links) implements AccountLink {
    @Override
    public Optional<SecretToken> issue(PersonFacts facts) {
        return Optional.of(links.issueReset(facts.person()));
    }

    @Override
    public String path(QueuedMessage message, Language reader, SecretToken link) {
        return Links.reset(link);
    }

    @Override
    public LetterText write(PersonFacts facts) {
        return facts.beginForCampaign("mail.who.account", "mail.reset")
                .link("mail.reset.link", path(facts))
                .tell("mail.not-asked");
    }

    @Override
    public HandoverLink handedOverAs() {
        return HandoverLink.RESET;
    }
}
