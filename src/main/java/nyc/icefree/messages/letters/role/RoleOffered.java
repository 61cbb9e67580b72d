package nyc.icefree.messages.letters.role;

import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonCard;

/** Says to somebody that a role waits for their yes. */
@LetterFor(MessageReason.ROLE_OFFERED)
record RoleOffered(RoleMail mail) implements RoleLetter {
    @Override
    public boolean isStillSo(PersonCard to, OrganizationId organization) {
        return mail.memberships().isOffered(organization, to.id());
    }

    @Override
    public Letter write(PersonCard to, OrganizationId organization) {
        return mail.begin(to, organization, "mail.role-offered")
                .link("mail.workspace", Links.workspace())
                .tell("mail.role.unexpected")
                .done();
    }
}
