package nyc.icefree.messages.letters.role;

import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonCard;

/** Says to somebody that they coordinate no more. */
@LetterFor(MessageReason.COORDINATOR_ENDED)
record CoordinatorEnded(RoleMail mail) implements RoleLetter {
    @Override
    public Letter write(PersonCard to, OrganizationId organization) {
        return mail.begin(to, organization, "mail.coordinator-ended")
                .tell("mail.role.unexpected")
                .done();
    }
}
