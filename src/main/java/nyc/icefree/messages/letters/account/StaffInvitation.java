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
import nyc.icefree.signin.StaffCards;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;

/** Invites somebody to the staff. */
@LetterFor(MessageReason.STAFF_INVITATION)
record StaffInvitation(LetterParts parts, StaffCards staff, SignInLinks links) implements OneUseLetter {
    /** As it was typed: read in the outbox, it tells nothing of whose address it is. */
    @Override
    public Optional<PersonCard> card(QueuedMessage message) {
        return staff.card(message.recipient().person()).filter(card -> card.email() != null);
    }

    @Override
    public Optional<SecretToken> issue(PersonId person) {
        return Optional.of(links.issueInvitation(person));
    }

    @Override
    public String path(QueuedMessage message, SecretToken link, Words words) {
        return Links.invitation(link);
    }

    @Override
    public Letter write(PersonCard to, String path) {
        return parts.begin(to, "mail.invitation", "campaign", parts.campaignName())
                .link("mail.invitation.link", path)
                .tell("mail.role.unexpected")
                .done();
    }

    @Override
    public Optional<String> link(QueuedMessage message) {
        return link(message, links, HandoverLink.INVITATION);
    }
}
