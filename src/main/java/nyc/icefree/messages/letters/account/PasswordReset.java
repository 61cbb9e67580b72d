package nyc.icefree.messages.letters.account;

import java.util.Optional;
import nyc.icefree.links.Links;
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

/** The link by which somebody who asked for it sets a new password. */
@LetterFor(MessageReason.PASSWORD_RESET)
record PasswordReset(LetterParts parts, SignInLinks links) implements OneUseLetter {
    @Override
    public Optional<SecretToken> issue(PersonId person) {
        return Optional.of(links.issueReset(person));
    }

    @Override
    public String path(QueuedMessage message, SecretToken link, Words words) {
        return Links.reset(link);
    }

    @Override
    public Letter write(PersonCard to, String path) {
        return parts.begin(to, "mail.reset", "campaign", parts.campaignName())
                .link("mail.reset.link", path)
                .tell("mail.not-asked")
                .done();
    }

    @Override
    public Optional<String> link(QueuedMessage message) {
        return link(message, links, HandoverLink.RESET);
    }
}
