package nyc.icefree.partners;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.signin.StaffCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works beside the actor, in all of their own organizations at once: nobody else's, whatever else the actor is. */
@Service
public class Colleagues {
    private final MembershipRepository memberships;
    private final Memberships own;
    private final Organizations organizations;
    private final StaffCards staff;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    Colleagues(
            MembershipRepository memberships,
            Memberships own,
            Organizations organizations,
            StaffCards staff,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.memberships = memberships;
        this.own = own;
        this.organizations = organizations;
        this.staff = staff;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Recorded as a reading of each organization's list of members, as often as that is. */
    @StaffMay
    @Transactional
    public List<Colleague> list() {
        var me = actor.get().mustBePerson();
        var mine = own.of(me, Right.PLAN);
        var ids = mine.stream().map(OrganizationId::value).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        audit.noteReadings(me.value(), AuditedAct.MEMBERS_READ, ids);
        var now = clock.instant();
        var found = memberships.findByOrganizationIn(ids).stream()
                .filter(m -> m.offered().isEmpty() && m.roleAt(now).isPresent())
                .toList();
        var names = organizations.cards(mine);
        var cards = staff.cards(found.stream().map(Membership::person).toList());
        return found.stream()
                .flatMap(m -> {
                    var card = cards.get(m.person());
                    var organization = names.get(m.organization());
                    return card == null || organization == null
                            ? Stream.empty()
                            : Stream.of(new Colleague(m.person(), card.name(), organization));
                })
                .toList();
    }
}
