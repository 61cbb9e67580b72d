package nyc.icefree.partners;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffAccounts;
import org.springframework.stereotype.Component;

/** Who can say yes in an organization, and whether there is anybody at all. */
@Component
class Coordination {
    private final MembershipRepository memberships;
    private final OrganizationRepository organizations;
    private final PeopleDirectory people;
    private final StaffAccounts accounts;
    private final Clock clock;

    Coordination(
            MembershipRepository memberships,
            OrganizationRepository organizations,
            PeopleDirectory people,
            StaffAccounts accounts,
            Clock clock) {
        this.memberships = memberships;
        this.organizations = organizations;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those who coordinate it now and can come in. */
    List<PersonId> of(OrganizationId organization) {
        var now = clock.instant();
        return memberships.findByOrganizationOrderByCreatedAt(organization.value()).stream()
                .filter(m -> m.may(Right.LEAD, now))
                .map(Membership::person)
                .filter(person -> !people.isDeactivated(person))
                .toList();
    }

    /**
     * Also somebody whose account was renewed and who waits for it; and for a day whoever an administrator ended, so that
     * ending somebody opens no way in.
     */
    boolean exists(OrganizationId organization) {
        var dayAgo = clock.instant().minus(RoleApprovalRule.DAY);
        return organizations
                        .findById(organization.value())
                        .flatMap(Organization::coordinatorEndedAt)
                        .filter(dayAgo::isBefore)
                        .isPresent()
                || memberships.findByOrganizationOrderByCreatedAt(organization.value()).stream()
                        .filter(m -> m.coordinates(clock.instant()))
                        .anyMatch(m -> isOpen(m.person(), dayAgo));
    }

    /** For its coordinators to read; what was asked of an organization that was made up is nobody's, so many are one. */
    NotYours refused(OrganizationId organization) {
        return organizations.findById(organization.value()).isPresent()
                ? NotYours.of(organization.value())
                : new NotYours();
    }

    private boolean isOpen(PersonId person, Instant dayAgo) {
        return accounts.closedAt(person).filter(dayAgo::isAfter).isEmpty();
    }
}
