package nyc.icefree.partners;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffAccounts;
import org.springframework.stereotype.Component;

@Component
record Coordinators(
        MembershipRepository memberships,
        OrganizationRepository organizations,
        PeopleDirectory people,
        StaffAccounts accounts,
        Clock clock) {
    /** Coordinators who can sign in now. */
    List<PersonId> of(OrganizationId organization) {
        var now = clock.instant();
        return memberships.findByOrganizationOrderByCreatedAt(organization.value()).stream()
                .filter(m -> m.may(Right.LEAD, now))
                .map(Membership::person)
                .filter(person -> !people.isDeactivated(person))
                .toList();
    }

    /** Also counts coordinators with a renewed account, and those ended within a day, so that ending somebody opens no way in. */
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

    /** A refusal that the organization's coordinators can read; without an owner when the organization does not exist. */
    NotYours refused(OrganizationId organization) {
        return organizations.findById(organization.value()).isPresent()
                ? NotYours.of(organization.value())
                : new NotYours();
    }

    private boolean isOpen(PersonId person, Instant dayAgo) {
        return accounts.closedAt(person).filter(dayAgo::isAfter).isEmpty();
    }
}
