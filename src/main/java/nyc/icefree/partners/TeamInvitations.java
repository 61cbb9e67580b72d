package nyc.icefree.partners;

import java.time.Clock;
import java.time.Duration;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.StaffAccounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coordinators invite people. Those with an account get an offer only, and nothing tells which, not even the limit. */
@Service
public class TeamInvitations {
    static final int MOST_A_DAY = 20;
    /** By all coordinators together, so that somebody who coordinates for one day cannot ask more than a day's limit. */
    static final int MOST_TOGETHER = 60;

    private final Memberships memberships;
    private final OrganizationRepository organizations;
    private final StaffAccounts accounts;
    private final CurrentActor current;
    private final Audit audit;
    private final Clock clock;

    TeamInvitations(
            Memberships memberships,
            OrganizationRepository organizations,
            StaffAccounts accounts,
            CurrentActor current,
            Audit audit,
            Clock clock) {
        this.memberships = memberships;
        this.organizations = organizations;
        this.accounts = accounts;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The person becomes a member once they accept the role.
     *
     * @throws Refused when the name or the address is invalid
     * @throws Refused when a coordinator asks too many in a day, or gives the coordinator role
     */
    @StaffMay
    @Transactional
    public void invite(OrganizationId organization, NewColleague who, StaffRole role) {
        var actor = current.get();
        if (!actor.administrator()) {
            memberships.require(Right.LEAD, organization);
            if (role.may(Right.LEAD)) {
                throw new Refused(MembershipRefused.NEWCOMER_LEADS);
            }
            mustNotBeTooMany(actor.mustBePerson(), organization);
        }
        accounts.inviteUnlessThere(who.name(), who.email(), who.language());
        memberships.offer(organization, who.email(), role);
    }

    /** Locks the organization, so that two invitations at once cannot pass the limit. */
    private void mustNotBeTooMany(PersonId coordinator, OrganizationId organization) {
        if (organizations.lock(organization.value()).isEmpty()) {
            throw new NotYours();
        }
        var since = clock.instant().minus(Duration.ofDays(1));
        if (audit.count(coordinator.value(), AuditedAct.ROLE_ASKED, organization.value(), since) >= MOST_A_DAY) {
            throw new Refused(MembershipRefused.TOO_MANY_TODAY);
        }
        if (audit.count(AuditedAct.ROLE_ASKED, organization.value(), since) >= MOST_TOGETHER) {
            throw new Refused(MembershipRefused.TOO_MANY_TOGETHER);
        }
    }
}
