package nyc.icefree.partners;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.signin.StaffCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the actor's own organizations, whatever other rights the actor has. */
@Service
public class Colleagues {
    private final MembershipRepository memberships;
    private final StaffCards staff;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    Colleagues(MembershipRepository memberships, StaffCards staff, CurrentActor actor, Audit audit, Clock clock) {
        this.memberships = memberships;
        this.staff = staff;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Finds by name; recorded as a search of each organization's people, not as reading a list. */
    @StaffMay
    @Transactional
    public List<Colleague> searched() {
        var me = actor.get().mustBePerson();
        var now = clock.instant();
        var all = memberships.besides(me.value());
        var mine = all.stream()
                .filter(m -> m.person().equals(me) && m.may(Right.PLAN, now))
                .map(Membership::organization)
                .collect(Collectors.toSet());
        audit.noteReadings(
                me.value(),
                AuditedAct.PEOPLE_SEARCHED,
                mine.stream().map(OrganizationId::value).toList());
        var found = all.stream()
                .filter(m -> mine.contains(m.organization()))
                .filter(m -> m.offered().isEmpty() && m.roleAt(now).isPresent())
                .toList();
        var cards = staff.cards(found.stream().map(Membership::person).toList());
        return found.stream()
                .flatMap(m -> Stream.ofNullable(cards.get(m.person()))
                        .map(card -> new Colleague(m.person(), card.name(), m.organization())))
                .toList();
    }
}
