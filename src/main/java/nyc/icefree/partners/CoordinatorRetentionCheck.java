package nyc.icefree.partners;

import java.time.Clock;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffDeleted;
import nyc.icefree.signin.StaffRetentionCheck;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the only coordinator of an organization from the purge, and ends the roles of destroyed accounts. */
@Component
class CoordinatorRetentionCheck implements StaffRetentionCheck {
    private final MembershipRepository memberships;
    private final Coordinators coordination;
    private final Clock clock;

    CoordinatorRetentionCheck(MembershipRepository memberships, Coordinators coordination, Clock clock) {
        this.memberships = memberships;
        this.coordination = coordination;
        this.clock = clock;
    }

    @Override
    public boolean isNeeded(PersonId person) {
        return memberships.findByPerson(person.value()).stream()
                .filter(membership -> membership.may(Right.LEAD, clock.instant()))
                .anyMatch(membership ->
                        coordination.of(membership.organization()).stream().allMatch(person::equals));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StaffDeleted deleted) {
        memberships.findByPerson(deleted.person().value()).forEach(memberships::delete);
    }
}
