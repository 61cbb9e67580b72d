package nyc.icefree.messages.letters.role;

import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonCard;

/** Says to somebody that their account was renewed. */
@LetterFor(MessageReason.ACCOUNT_RENEWED)
record AccountRenewed(RoleMail mail) implements RoleLetter {
    @Override
    public Letter write(PersonCard to, OrganizationId organization) {
        return mail.begin(to, organization, "mail.account-renewed")
                .tell("mail.role.unexpected")
                .done();
    }
}
