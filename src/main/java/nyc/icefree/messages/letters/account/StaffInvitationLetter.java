package nyc.icefree.messages.letters.account;

import java.util.Optional;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import nyc.icefree.signin.HandoverLink;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.signin.StaffCards;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;

/** Invites somebody to the staff. */
@LetterFor(MessageReason.STAFF_INVITATION)
record StaffInvitationLetter(LetterParts parts, StaffCards staff, SignInLinks links) implements AccountLink {
    /** As it was typed: read in the outbox, it tells nothing of whose address it is. */
    @Override
    public Optional<PersonCard> reader(QueuedMessage message) {
        return staff.card(message.recipient().person()).filter(card -> card.email() != null);
    }

    @Override
    public Optional<SecretToken> issue(PersonFacts facts) {
        return Optional.of(links.issueInvitation(facts.person()));
    }

    @Override
    public String path(QueuedMessage message, Language reader, SecretToken link) {
        return Links.invitation(link);
    }

    @Override
    public LetterText write(PersonFacts facts) {
        return facts.beginForCampaign("mail.who.account", "mail.invitation")
                .link("mail.invitation.link", path(facts))
                .tell("mail.role.unexpected");
    }

    @Override
    public HandoverLink handedOverAs() {
        return HandoverLink.INVITATION;
    }
}
