package nyc.icefree.partners;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.database.OncePerRequest;
import nyc.icefree.people.Actor;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.StaffCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows who works for which organization; other rooms base their checks on it. A waiting role gives no right. */
@Service
public class Memberships {
    private final MembershipRepository memberships;
    private final OrganizationRepository organizations;
    private final Appointments appointments;
    private final Coordinators coordination;
    private final PeopleDirectory people;
    private final StaffCards staff;
    private final CurrentActor current;
    private final Audit audit;
    private final OrganizationCards cards;
    private final OncePerRequest once;
    private final Clock clock;

    Memberships(
            MembershipRepository memberships,
            OrganizationRepository organizations,
            Appointments appointments,
            Coordinators coordination,
            PeopleDirectory people,
            StaffCards staff,
            CurrentActor current,
            Audit audit,
            OrganizationCards cards,
            OncePerRequest once,
            Clock clock) {
        this.memberships = memberships;
        this.organizations = organizations;
        this.appointments = appointments;
        this.coordination = coordination;
        this.people = people;
        this.staff = staff;
        this.current = current;
        this.audit = audit;
        this.cards = cards;
        this.once = once;
        this.clock = clock;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean may(PersonId person, Right right, OrganizationId organization) {
        return of(person, right).contains(organization);
    }

    /** @throws NotYours when the actor lacks the right; being an administrator does not help */
    @CallerDecides
    @Transactional(readOnly = true)
    public void require(Right right, OrganizationId organization) {
        var actor = current.get();
        if (!actor.staff()
                || actor.person() == null
                || !of(actor.person(), right).contains(organization)) {
            throw coordination.refused(organization);
        }
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Set<OrganizationId> of(PersonId person, Right right) {
        var now = clock.instant();
        return held(person).stream()
                .filter(m -> m.may(right, now))
                .map(Membership::organization)
                .collect(Collectors.toSet());
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<PersonId> members(OrganizationId organization, Right right) {
        var now = clock.instant();
        return memberships.findByOrganizationOrderByCreatedAt(organization.value()).stream()
                .filter(m -> m.may(right, now))
                .map(Membership::person)
                .toList();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<PersonId> coordinators(OrganizationId organization) {
        return coordination.of(organization);
    }

    /** Whether a role there waits for this person's yes as coordinator. */
    @CallerDecides
    @Transactional(readOnly = true)
    public boolean awaitsYesOf(OrganizationId organization, PersonId person) {
        return may(person, Right.LEAD, organization) && appointments.waiting(organization, person) > 0;
    }

    /** Whether somebody else's role waits there, because nobody coordinates. */
    @CallerDecides
    @Transactional(readOnly = true)
    public boolean waitsLeaderless(OrganizationId organization, PersonId reader) {
        return appointments.waitsLeaderless(organization, reader);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Set<PersonId> toldOfWaiting(OrganizationId organization, PersonId person) {
        return appointments.told(organization, person);
    }

    @CallerDecides
    @Transactional
    public void forget(PersonId person) {
        memberships.findByPerson(person.value()).forEach(memberships::delete);
    }

    /** The actor's roles in active organizations. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<OrganizationId, StaffRole> roles() {
        var now = clock.instant();
        var roles = new HashMap<OrganizationId, StaffRole>();
        held(current.get().mustBePerson())
                .forEach(m -> m.roleAt(now).ifPresent(role -> roles.put(m.organization(), role)));
        return roles;
    }

    /** The active organizations where the actor has the right, by name. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<OrganizationCard> mine(Right right) {
        return cards.of(of(current.get().mustBePerson(), right)).values().stream()
                .sorted(Comparator.comparing(OrganizationCard::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** For its own people and administrators. The reading is recorded. */
    @StaffMay
    @Transactional
    public List<Member> list(OrganizationId organization) {
        Actor actor = current.get();
        if (!actor.administrator()) {
            require(Right.PLAN, organization);
        }
        if (organizations.findById(organization.value()).isEmpty()) {
            throw new NotYours();
        }
        audit.noteReading(
                actor.mustBePerson().value(), AuditedAct.MEMBERS_READ, organization.value(), organization.value());
        var now = clock.instant();
        var found = memberships.findByOrganizationOrderByCreatedAt(organization.value());
        var cards = staff.cards(found.stream().map(Membership::person).toList());
        return found.stream()
                .filter(m -> m.offered().isEmpty())
                .flatMap(m -> Stream.ofNullable(cards.get(m.person()))
                        .map(card -> new Member(
                                m.person(),
                                card.name(),
                                card.email(),
                                m.roleAt(now).orElse(null),
                                m.may(Right.EXPORT, now),
                                m.waitsAt(now).orElse(null),
                                m.waitsAt(now)
                                        .map(WaitingRole::askedBy)
                                        .flatMap(staff::card)
                                        .map(asking -> asking.name())
                                        .orElse(null),
                                appointments.mayAnswer(actor, organization, m.person()))))
                .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * For its coordinators and administrators.
     *
     * @return false when the role waits for a coordinator's yes
     */
    @StaffMay
    @Transactional
    public boolean appoint(OrganizationId organization, PersonId person, StaffRole role) {
        Actor actor = mayChange(organization);
        if (staff.card(person).isEmpty()) {
            throw new Refused(MembershipRefused.PERSON_UNKNOWN);
        }
        return appointments.appoint(actor, organization, person, role);
    }

    /** Offers a role to a staff member by address; they accept within 30 days. Nothing tells whether the account exists. */
    @StaffMay
    @Transactional
    public void offer(OrganizationId organization, String email, StaffRole role) {
        Actor actor = mayChange(organization);
        audit.note(actor.mustBePerson().value(), AuditedAct.ROLE_ASKED, organization.value(), organization.value());
        people.byEmail(email)
                .filter(people::isStaff)
                .ifPresent(person -> appointments.offer(actor, organization, person, role));
    }

    @StaffMay
    @Transactional(readOnly = true)
    public List<OfferedRole> offeredToMe() {
        var now = clock.instant();
        return held(current.get().mustBePerson()).stream()
                .flatMap(m -> m.offeredAt(now).stream()
                        .flatMap(
                                waits -> organizations.findById(m.organization().value()).stream()
                                        .map(organization -> new OfferedRole(organization.card(), waits.role()))))
                .toList();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean isOffered(OrganizationId organization, PersonId person) {
        return memberships
                .findByPersonAndOrganization(person.value(), organization.value())
                .filter(m -> m.offeredAt(clock.instant()).isPresent())
                .isPresent();
    }

    @StaffMay
    @Transactional
    public void accept(OrganizationId organization) {
        appointments.accept(current.get(), organization);
    }

    /** Tells nobody. */
    @StaffMay
    @Transactional
    public void decline(OrganizationId organization) {
        appointments.decline(current.get(), organization);
    }

    /** For its coordinators and administrators; ends the role and what waits. */
    @StaffMay
    @Transactional
    public void dismiss(OrganizationId organization, PersonId person) {
        appointments.dismiss(mayChange(organization), organization, person);
    }

    /** A coordinator's yes to a waiting role, never to their own. Without coordinators see {@link RoleApprovalRule}. */
    @StaffMay
    @Transactional
    public void agree(OrganizationId organization, PersonId person) {
        appointments.agree(mayAnswer(organization, person), organization, person);
    }

    /** A coordinator's no: the waiting role goes, a held one stays. */
    @StaffMay
    @Transactional
    public void refuse(OrganizationId organization, PersonId person) {
        appointments.refuse(mayAnswer(organization, person), organization, person);
    }

    /** Only coordinators allow it, also to themselves: all are told. Administrators can end it, where nobody coordinates. */
    @StaffMay
    @Transactional
    public void allowExport(OrganizationId organization, PersonId person, boolean allowed) {
        appointments.allowExport(
                allowed ? mayLead(organization) : mayChange(organization), organization, person, allowed);
    }

    /** Number of roles that wait for the actor's yes, by organization that they coordinate. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<OrganizationCard, Long> waitingForMe() {
        var me = current.get().mustBePerson();
        var counts = appointments.waiting(of(me, Right.LEAD), me);
        var waiting = new LinkedHashMap<OrganizationCard, Long>();
        if (!counts.isEmpty()) {
            mine(Right.LEAD).stream()
                    .filter(card -> counts.containsKey(card.id()))
                    .forEach(card -> waiting.put(card, counts.getOrDefault(card.id(), 0L)));
        }
        return waiting;
    }

    private Actor mayChange(OrganizationId organization) {
        return current.get().administrator() ? locked(organization) : mayLead(organization);
    }

    private Actor mayAnswer(OrganizationId organization, PersonId person) {
        var actor = locked(organization);
        if (!appointments.mayAnswer(actor, organization, person)) {
            throw coordination.refused(organization);
        }
        return actor;
    }

    private Actor mayLead(OrganizationId organization) {
        require(Right.LEAD, organization);
        return locked(organization);
    }

    private Actor locked(OrganizationId organization) {
        if (organizations.lock(organization.value()).isEmpty()) {
            throw new NotYours();
        }
        return current.get();
    }

    /** Includes roles that only wait. */
    private List<Membership> held(PersonId person) {
        return once.get(Membership.class, person, () -> memberships.acting(person.value()));
    }
}
