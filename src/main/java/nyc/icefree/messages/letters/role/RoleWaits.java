package nyc.icefree.messages.letters.role;

import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonCard;

/** Says that a role waits for a coordinator's yes: to the coordinators, or to all where nobody coordinates. */
@LetterFor(MessageReason.ROLE_WAITS)
record RoleWaits(RoleMail mail) implements RoleLetter {
    @Override
    public boolean isStillSo(PersonCard to, OrganizationId organization) {
        return isLeaderless(to, organization) || mail.memberships().awaitsYesOf(organization, to.id());
    }

    @Override
    public Letter write(PersonCard to, OrganizationId organization) {
        boolean leaderless = isLeaderless(to, organization);
        return mail.begin(
                        to,
                        organization,
                        "mail.role-waits",
                        leaderless ? "mail.role-waits-leaderless" : "mail.role-waits")
                .link("mail.workspace", Links.workspaceOrganization(organization.toString()))
                .tell(leaderless ? "mail.role.unexpected" : "mail.role.why")
                .done();
    }

    private boolean isLeaderless(PersonCard to, OrganizationId organization) {
        return mail.memberships().waitsLeaderless(organization, to.id());
    }
}
