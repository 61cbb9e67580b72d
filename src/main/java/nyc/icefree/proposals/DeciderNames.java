package nyc.icefree.proposals;

import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffCards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who decided: colleagues know each other by name, and an administrator may read who of the staff did what. */
@Component
class DeciderNames {
    private final Memberships memberships;
    private final StaffCards staff;
    private final CurrentActor actor;

    DeciderNames(Memberships memberships, StaffCards staff, CurrentActor actor) {
        this.memberships = memberships;
        this.staff = staff;
        this.actor = actor;
    }

    @Nullable
    String of(@Nullable PersonId person) {
        if (person == null) {
            return null;
        }
        boolean known = actor.get().administrator()
                || memberships.of(actor.get().mustBePerson(), Right.PLAN).stream()
                        .anyMatch(organization -> memberships.may(person, Right.PLAN, organization));
        return known ? staff.card(person).map(PersonCard::name).orElse(null) : null;
    }
}
