package nyc.icefree.partners;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.Actor;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works for which organization: the ground on which other rooms decide who may. */
@Service
public class Memberships {
    private final MembershipRepository memberships;
    private final OrganizationRepository organizations;
    private final PeopleDirectory people;
    private final CurrentActor current;
    private final Audit audit;
    private final Clock clock;

    Memberships(
            MembershipRepository memberships,
            OrganizationRepository organizations,
            PeopleDirectory people,
            CurrentActor current,
            Audit audit,
            Clock clock) {
        this.memberships = memberships;
        this.organizations = organizations;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person is at least that in the organization, and the organization is active. */
    @InHouse
    @Transactional(readOnly = true)
    public boolean covers(PersonId person, OrganizationId organization, StaffRole atLeast) {
        return of(person, atLeast).contains(organization);
    }

    /** @throws NotYours when the actor is not at least that; being an administrator does not help */
    @InHouse
    @Transactional(readOnly = true)
    public void require(Actor actor, OrganizationId organization, StaffRole atLeast) {
        if (!actor.staff()
                || actor.person() == null
                || !of(actor.person(), atLeast).contains(organization)) {
            throw new NotYours();
        }
    }

    /** The active organizations in which the person is at least that. */
    @InHouse
    @Transactional(readOnly = true)
    public Set<OrganizationId> of(PersonId person, StaffRole atLeast) {
        return memberships.acting(person.value()).stream()
                .filter(m -> m.role().covers(atLeast))
                .map(m -> new OrganizationId(m.organization()))
                .collect(Collectors.toSet());
    }

    @InHouse
    @Transactional(readOnly = true)
    public List<PersonId> members(OrganizationId organization) {
        return memberships.findByOrganizationOrderByCreatedAt(organization.value()).stream()
                .map(m -> new PersonId(m.person()))
                .toList();
    }

    /** Ends every membership of a person whose data is destroyed. */
    @InHouse
    @Transactional
    public void forget(PersonId person) {
        memberships.findByPerson(person.value()).forEach(memberships::delete);
    }

    /** The active organizations that the acting person works for, by name, and as what. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<OrganizationCard, StaffRole> mine() {
        Map<UUID, StaffRole> roles = memberships
                .acting(current.get().mustBePerson().value())
                .stream()
                .collect(Collectors.toMap(Membership::organization, Membership::role));
        var mine = new LinkedHashMap<OrganizationCard, StaffRole>();
        organizations.findByIdIn(roles.keySet()).stream()
                .map(Organization::card)
                .sorted(Comparator.comparing(OrganizationCard::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(card -> {
                    StaffRole role = roles.get(card.id().value());
                    if (role != null) {
                        mine.put(card, role);
                    }
                });
        return mine;
    }

    /** For its own people and administrators; the reading is recorded. */
    @StaffMay
    @Transactional
    public List<Member> list(OrganizationId organization) {
        Actor actor = current.get();
        if (!actor.administrator()) {
            require(actor, organization, StaffRole.ORGANIZER);
        }
        if (organizations.findById(organization.value()).isEmpty()) {
            throw new NotYours();
        }
        audit.noteReading(actor.mustBePerson().value(), AuditedAct.MEMBERS_READ, organization.value());
        var found = memberships.findByOrganizationOrderByCreatedAt(organization.value());
        var cards =
                people.cards(found.stream().map(m -> new PersonId(m.person())).toList());
        return found.stream()
                .flatMap(m -> cards.entrySet().stream()
                        .filter(e -> e.getKey().value().equals(m.person()))
                        .map(e -> new Member(
                                e.getKey(), e.getValue().name(), e.getValue().email(), m.role())))
                .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Gives or changes a role; for a coordinator of it or an administrator. */
    @StaffMay
    @Transactional
    public void appoint(OrganizationId organization, PersonId person, StaffRole role) {
        Actor actor = lockForChange(organization);
        if (people.card(person).isEmpty()) {
            throw new MembershipRefused(MembershipRefused.Reason.PERSON_UNKNOWN);
        }
        var existing = memberships.findByPersonAndOrganization(person.value(), organization.value());
        if (existing.isPresent()) {
            if (role != StaffRole.COORDINATOR) {
                keepACoordinator(actor, existing.get());
            }
            existing.get().become(role);
        } else {
            memberships.save(new Membership(person.value(), organization.value(), role, clock.instant()));
        }
        audit.note(actor.mustBePerson().value(), AuditedAct.ROLE_GIVEN, person.value());
    }

    /** As {@link #appoint}, for somebody of the staff whom one knows by their address only. */
    @StaffMay
    @Transactional
    public void appointByEmail(OrganizationId organization, String email, StaffRole role) {
        lockForChange(organization);
        appoint(
                organization,
                people.byEmail(email)
                        .filter(people::isStaff)
                        .orElseThrow(() -> new MembershipRefused(MembershipRefused.Reason.PERSON_UNKNOWN)),
                role);
    }

    /** For a coordinator of it or an administrator. */
    @StaffMay
    @Transactional
    public void dismiss(OrganizationId organization, PersonId person) {
        Actor actor = lockForChange(organization);
        var membership = memberships
                .findByPersonAndOrganization(person.value(), organization.value())
                .orElseThrow(() -> new MembershipRefused(MembershipRefused.Reason.NOT_A_MEMBER));
        keepACoordinator(actor, membership);
        memberships.delete(membership);
        audit.note(actor.mustBePerson().value(), AuditedAct.ROLE_TAKEN, person.value());
    }

    private Actor lockForChange(OrganizationId organization) {
        Actor actor = current.get();
        if (!actor.administrator()) {
            require(actor, organization, StaffRole.COORDINATOR);
        }
        if (organizations.lock(organization.value()).isEmpty()) {
            throw new NotYours();
        }
        return actor;
    }

    private void keepACoordinator(Actor actor, Membership leaving) {
        if (!actor.administrator()
                && leaving.role() == StaffRole.COORDINATOR
                && memberships.countByOrganizationAndRole(leaving.organization(), StaffRole.COORDINATOR) < 2) {
            throw new MembershipRefused(MembershipRefused.Reason.LAST_COORDINATOR);
        }
    }
}
