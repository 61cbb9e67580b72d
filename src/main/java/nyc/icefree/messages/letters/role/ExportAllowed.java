package nyc.icefree.messages.letters.role;

import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonCard;

/** Says to coordinators that somebody may take lists of names out of the app. */
@LetterFor(MessageReason.EXPORT_ALLOWED)
record ExportAllowed(RoleMail mail) implements RoleLetter {
    @Override
    public Letter write(PersonCard to, OrganizationId organization) {
        return mail.begin(to, organization, "mail.export-allowed")
                .link("mail.workspace", Links.workspaceOrganization(organization.toString()))
                .tell("mail.role.why")
                .done();
    }
}
