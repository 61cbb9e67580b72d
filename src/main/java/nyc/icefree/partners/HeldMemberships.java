package nyc.icefree.partners;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.database.OncePerRequest;
import nyc.icefree.people.PersonId;
import org.springframework.stereotype.Component;

/** A person's memberships in active organizations, read once within a request, since every check of rights needs them. */
@Component
class HeldMemberships {
    private final MembershipRepository memberships;
    private final OrganizationCards cards;
    private final OncePerRequest once;

    HeldMemberships(MembershipRepository memberships, OrganizationCards cards, OncePerRequest once) {
        this.memberships = memberships;
        this.cards = cards;
        this.once = once;
    }

    /** Includes roles that only wait. */
    List<Membership> of(PersonId person) {
        return once.get(Membership.class, person, () -> memberships.acting(person.value()));
    }

    Map<OrganizationCard, StaffRole> roles(PersonId person, Instant now) {
        var roles = new HashMap<OrganizationId, StaffRole>();
        of(person).forEach(m -> m.roleAt(now).ifPresent(role -> roles.put(m.organization(), role)));
        var byName = new LinkedHashMap<OrganizationCard, StaffRole>();
        cards.of(roles.keySet()).values().stream()
                .sorted(Comparator.comparing(OrganizationCard::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(card -> {
                    StaffRole role = roles.get(card.id());
                    if (role != null) {
                        byName.put(card, role);
                    }
                });
        return byName;
    }
}
