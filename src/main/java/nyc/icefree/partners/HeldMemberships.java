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

/** What one person is of which active organizations, asked for once within a request: every decision on who may needs it. */
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

    /** Also those that only wait. */
    List<Membership> of(PersonId person) {
        return once.get(Membership.class, person, () -> memberships.acting(person.value()));
    }

    /** By the name of the organization. */
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
