package nyc.icefree.partners;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.Actor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.StaffAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives and takes roles after {@link Memberships} has checked the right. The caller locks the organization's row. */
@Component
record Appointments(
        MembershipRepository memberships,
        OrganizationRepository organizations,
        Coordinators coordination,
        StaffAccounts accounts,
        OrganizationPeople people,
        Audit audit,
        ApplicationEventPublisher announcements,
        Clock clock) {
    boolean appoint(Actor actor, OrganizationId organization, PersonId person, StaffRole role) {
        var now = clock.instant();
        var membership = memberships
                .findByPersonAndOrganization(person.value(), organization.value())
                .orElseGet(() -> new Membership(person.value(), organization.value(), now));
        boolean coordinator = coordinates(actor.mustBePerson(), organization);
        if (!coordinator && membership.suspendedAt(now).isPresent()) {
            return false;
        }
        boolean less = membership.includes(role, now);
        if (less) {
            keepACoordinator(actor, membership, role);
        }
        var start = less ? RoleApprovalRule.AT_ONCE : start(actor.mustBePerson(), organization, person, role);
        if (start == RoleApprovalRule.AT_ONCE) {
            membership.hold(role);
        } else {
            membership.await(new WaitingRole(
                    role,
                    WaitingRole.Cause.GIVEN_BY_ADMINISTRATOR,
                    now,
                    actor.mustBePerson(),
                    true,
                    false,
                    start.at(now)));
        }
        memberships.save(membership);
        boolean held = start == RoleApprovalRule.AT_ONCE;
        note(actor, held ? AuditedAct.ROLE_GIVEN : AuditedAct.ROLE_ASKED, organization, person);
        if (!held) {
            announcements.publishEvent(new RoleWaits(organization, person));
        }
        return held;
    }

    /** Asks unless they are a member or were asked. The organization learns who it is only after their yes. */
    void offer(Actor actor, OrganizationId organization, PersonId person, StaffRole role) {
        var now = clock.instant();
        var known = memberships.findByPersonAndOrganization(person.value(), organization.value());
        if (known.filter(m -> m.offered().isEmpty() || m.offeredAt(now).isPresent())
                .isPresent()) {
            return;
        }
        var membership = known.orElseGet(() -> new Membership(person.value(), organization.value(), now));
        var start = start(actor.mustBePerson(), organization, person, role);
        boolean atOnce = start == RoleApprovalRule.AT_ONCE;
        membership.await(new WaitingRole(
                role,
                atOnce ? WaitingRole.Cause.OFFERED : WaitingRole.Cause.GIVEN_BY_ADMINISTRATOR,
                now,
                actor.mustBePerson(),
                !atOnce,
                true,
                atOnce ? null : start.at(now)));
        memberships.save(membership);
        announcements.publishEvent(new RoleOffered(organization, person));
    }

    /** Decides again whether a coordinator must say yes, since much may have changed since the offer. */
    void accept(Actor actor, OrganizationId organization) {
        if (organizations.lock(organization.value()).isEmpty()) {
            throw new NotYours();
        }
        var membership = offered(actor, organization);
        var offer = membership.offered().orElseThrow();
        var start = RoleApprovalRule.later(
                offer.start(),
                start(Objects.requireNonNull(offer.askedBy()), organization, membership.person(), offer.role()));
        membership.accept(start, clock.instant());
        memberships.save(membership);
        note(actor, AuditedAct.ROLE_AGREED, organization, membership.person());
        if (membership.waitsAt(clock.instant()).isPresent()) {
            announcements.publishEvent(new RoleWaits(organization, membership.person()));
        }
    }

    void decline(Actor actor, OrganizationId organization) {
        memberships.delete(offered(actor, organization));
    }

    private Membership offered(Actor actor, OrganizationId organization) {
        return memberships
                .findByPersonAndOrganization(actor.mustBePerson().value(), organization.value())
                .filter(m -> m.offeredAt(clock.instant()).isPresent())
                .orElseThrow(NotYours::new);
    }

    private RoleApprovalRule start(PersonId giver, OrganizationId organization, PersonId person, StaffRole role) {
        boolean first = role == StaffRole.COORDINATOR && !coordination.exists(organization);
        return RoleApprovalRule.of(
                coordinates(giver, organization),
                first,
                giver.equals(person) || accounts.isFresh(person) || accounts.isFresh(giver),
                first && isInhabited(organization, person));
    }

    /** Has members other than this person, volunteers, or people who answered. */
    private boolean isInhabited(OrganizationId organization, PersonId person) {
        return memberships.findByOrganizationOrderByCreatedAt(organization.value()).stream()
                        .anyMatch(m -> m.offered().isEmpty() && !m.person().equals(person))
                || people.areIn(organization);
    }

    /** Whether somebody else's role waits for a week there, because nobody coordinates. */
    boolean waitsLeaderless(OrganizationId organization, PersonId reader) {
        return coordination.of(organization).isEmpty()
                && memberships.findByOrganizationOrderByCreatedAt(organization.value()).stream()
                        .anyMatch(m -> !m.person().equals(reader)
                                && waitsForAWeek(organization, m.person()).isPresent());
    }

    private Optional<WaitingRole> waitsForAWeek(OrganizationId organization, PersonId person) {
        return memberships
                .findByPersonAndOrganization(person.value(), organization.value())
                .filter(m -> m.offered().isEmpty())
                .flatMap(m -> m.waitsAt(clock.instant()))
                .filter(waits -> waits.start() == RoleApprovalRule.AFTER_A_WEEK);
    }

    /** Never themselves. Without coordinators an administrator or a member, unless their account is new or they gave the role. */
    boolean mayAnswer(Actor actor, OrganizationId organization, PersonId person) {
        var me = actor.mustBePerson();
        var coordinators = coordination.of(organization);
        if (me.equals(person) || !coordinators.isEmpty()) {
            return !me.equals(person) && coordinators.contains(me);
        }
        return waitsForAWeek(organization, person)
                        .filter(waits -> !me.equals(waits.askedBy()))
                        .isPresent()
                && !accounts.isFresh(me)
                && (actor.administrator() || acting(organization).anyMatch(me::equals));
    }

    /** Who is told about a waiting role: the coordinators; without any, present and former members and the administrators. */
    Set<PersonId> told(OrganizationId organization, PersonId person) {
        var all = new LinkedHashSet<>(coordination.of(organization));
        if (waitsForAWeek(organization, person).isPresent()) {
            acting(organization).forEach(all::add);
            audit.things(AuditedAct.ROLE_TAKEN, organization.value()).forEach(one -> all.add(new PersonId(one)));
            all.addAll(accounts.administrators());
        }
        all.remove(person);
        return all;
    }

    private Stream<PersonId> acting(OrganizationId organization) {
        return memberships.findByOrganizationOrderByCreatedAt(organization.value()).stream()
                .filter(m -> m.roleAt(clock.instant()).isPresent())
                .map(Membership::person);
    }

    void dismiss(Actor actor, OrganizationId organization, PersonId person) {
        var membership = find(organization, person);
        keepACoordinator(actor, membership, null);
        memberships.delete(membership);
        note(actor, AuditedAct.ROLE_TAKEN, organization, person);
    }

    void agree(Actor actor, OrganizationId organization, PersonId person) {
        var membership = waits(organization, person);
        membership.agree();
        memberships.save(membership);
        note(actor, AuditedAct.ROLE_AGREED, organization, person);
    }

    void refuse(Actor actor, OrganizationId organization, PersonId person) {
        var membership = waits(organization, person);
        if (membership.refuse()) {
            memberships.delete(membership);
        } else {
            memberships.save(membership);
        }
        note(actor, AuditedAct.ROLE_REFUSED, organization, person);
    }

    void allowExport(Actor actor, OrganizationId organization, PersonId person, boolean allowed) {
        var membership = find(organization, person);
        if (membership.roleAt(clock.instant()).isEmpty()) {
            throw new Refused(MembershipRefused.NOT_A_MEMBER);
        }
        membership.allowExport(allowed);
        memberships.save(membership);
        note(actor, allowed ? AuditedAct.EXPORT_GIVEN : AuditedAct.EXPORT_TAKEN, organization, person);
        if (allowed) {
            announcements.publishEvent(new ExportRightGiven(organization, actor.mustBePerson()));
        }
    }

    long waiting(OrganizationId organization, PersonId reader) {
        return waiting(Set.of(organization), reader).getOrDefault(organization, 0L);
    }

    /** Number of roles that wait for a coordinator's yes; leaves out organizations with none. One query. */
    Map<OrganizationId, Long> waiting(Collection<OrganizationId> organizations, PersonId reader) {
        if (organizations.isEmpty()) {
            return Map.of();
        }
        var now = clock.instant();
        return memberships
                .findByOrganizationIn(
                        organizations.stream().map(OrganizationId::value).toList())
                .stream()
                .filter(m -> !m.person().equals(reader))
                .filter(m -> m.offered().isEmpty())
                .filter(m -> m.waitsAt(now).filter(WaitingRole::forCoordinator).isPresent())
                .collect(Collectors.groupingBy(Membership::organization, Collectors.counting()));
    }

    private Membership waits(OrganizationId organization, PersonId person) {
        var membership = find(organization, person);
        if (membership.offered().isPresent()
                || membership
                        .waitsAt(clock.instant())
                        .filter(WaitingRole::forCoordinator)
                        .isEmpty()) {
            throw new Refused(MembershipRefused.NOTHING_WAITS);
        }
        return membership;
    }

    private Membership find(OrganizationId organization, PersonId person) {
        return memberships
                .findByPersonAndOrganization(person.value(), organization.value())
                .orElseThrow(() -> new Refused(MembershipRefused.NOT_A_MEMBER));
    }

    /** Only an administrator may remove the last coordinator; a day then passes before the organization has a new one. */
    private void keepACoordinator(Actor actor, Membership membership, @Nullable StaffRole next) {
        var now = clock.instant();
        var organization = membership.organization();
        if (next == StaffRole.COORDINATOR || !membership.coordinates(now)) {
            return;
        }
        boolean last = membership.may(Right.LEAD, now)
                && coordination.of(organization).stream().allMatch(membership.person()::equals);
        if (last && !actor.administrator()) {
            throw new Refused(MembershipRefused.LAST_COORDINATOR);
        }
        if (!last && coordinates(actor.mustBePerson(), organization)) {
            return;
        }
        organizations.lock(organization.value()).ifPresent(ended -> ended.coordinatorEnded(now));
        announcements.publishEvent(new CoordinatorEnded(organization, membership.person()));
    }

    private boolean coordinates(PersonId person, OrganizationId organization) {
        return coordination.of(organization).contains(person);
    }

    private void note(Actor actor, AuditedAct act, OrganizationId organization, PersonId person) {
        UUID who = actor.mustBePerson().value();
        audit.note(who, act, person.value(), organization.value());
    }
}
