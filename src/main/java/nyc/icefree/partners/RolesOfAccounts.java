package nyc.icefree.partners;

import java.time.Clock;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.signin.AccountClosed;
import nyc.icefree.signin.AccountRenewed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes a person's roles when an administrator changed their account, in the same transaction. */
@Component
class RolesOfAccounts {
    private final MembershipRepository memberships;
    private final OrganizationRepository organizations;
    private final Coordinators coordination;
    private final Audit audit;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    RolesOfAccounts(
            MembershipRepository memberships,
            OrganizationRepository organizations,
            Coordinators coordination,
            Audit audit,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.memberships = memberships;
        this.organizations = organizations;
        this.coordination = coordination;
        this.audit = audit;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Held roles wait for a coordinator's yes again, except after a first opening without another coordinator. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountRenewed renewed) {
        var now = clock.instant();
        for (var membership : memberships.findByPerson(renewed.person().value())) {
            var role = membership.roleAt(now).or(() -> membership.suspendedAt(now));
            boolean others = coordination.of(membership.organization()).stream()
                    .anyMatch(coordinator -> !coordinator.equals(membership.person()));
            if (role.isEmpty()) {
                membership.needYes();
                memberships.save(membership);
                if (membership.offered().isEmpty()) {
                    announcements.publishEvent(new RoleWaits(membership.organization(), membership.person()));
                }
            } else if (others || !renewed.first()) {
                membership.suspend(
                        role.get(),
                        now,
                        RoleApprovalRule.afterRenewal(role.get(), others).at(now));
                memberships.save(membership);
                audit.note(
                        null,
                        AuditedAct.ROLE_SUSPENDED,
                        membership.person().value(),
                        membership.organization().value());
                announcements.publishEvent(new RoleWaits(membership.organization(), membership.person()));
            }
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountClosed closed) {
        for (var membership : memberships.findByPerson(closed.person().value())) {
            if (membership.coordinates(clock.instant())) {
                organizations
                        .lock(membership.organization().value())
                        .ifPresent(organization -> organization.coordinatorEnded(clock.instant()));
                announcements.publishEvent(new CoordinatorEnded(membership.organization(), membership.person()));
            }
        }
    }
}
