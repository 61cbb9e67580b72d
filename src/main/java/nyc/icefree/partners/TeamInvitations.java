package nyc.icefree.partners;

import java.time.Clock;
import java.time.Duration;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.signin.StaffAccounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coordinators bring people into their own organization who have no account yet. Who has one is only asked, and nothing
 * tells the one from the other: also the bound counts whom one asked, and not who was new.
 */
@Service
public class TeamInvitations {
    static final int MOST_A_DAY = 20;
    /** By all its coordinators: a role that was given for a day asks no more people than a day has. */
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
     * For a coordinator of it or an administrator. Whoever is invited opens their account by a link that is mailed to them
     * alone, and is a member once they accept the role there.
     *
     * @throws nyc.icefree.signin.AccountRefused for what is no name or no address
     * @throws MembershipRefused when a coordinator has asked too many within a day, or would have somebody coordinate whom
     *     nobody has met here yet
     */
    @StaffMay
    @Transactional
    public void invite(OrganizationId organization, NewColleague who, StaffRole role) {
        var actor = current.get();
        if (!actor.administrator()) {
            memberships.require(actor, Right.LEAD, organization);
            if (role.may(Right.LEAD)) {
                throw new MembershipRefused(MembershipRefused.Reason.NEWCOMER_LEADS);
            }
            mustNotBeTooMany(actor.mustBePerson(), organization);
        }
        accounts.inviteUnlessThere(who.name(), who.email(), who.language());
        memberships.offer(organization, who.email(), role);
    }

    /** Counted with the organization locked, so that two at once are not both the last that is let. */
    private void mustNotBeTooMany(PersonId coordinator, OrganizationId organization) {
        if (organizations.lock(organization.value()).isEmpty()) {
            throw new NotYours();
        }
        var since = clock.instant().minus(Duration.ofDays(1));
        if (audit.count(coordinator.value(), AuditedAct.ROLE_ASKED, organization.value(), since) >= MOST_A_DAY) {
            throw new MembershipRefused(MembershipRefused.Reason.TOO_MANY_TODAY);
        }
        if (audit.count(AuditedAct.ROLE_ASKED, organization.value(), since) >= MOST_TOGETHER) {
            throw new MembershipRefused(MembershipRefused.Reason.TOO_MANY_TOGETHER);
        }
    }
}
