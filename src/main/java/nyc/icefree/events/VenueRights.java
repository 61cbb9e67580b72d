package nyc.icefree.events;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.CurrentActor;
import org.springframework.stereotype.Component;

/** The organizations that the actor organizes for, and so which venues they may see. */
@Component
class VenueRights {
    private final VenueRepository venues;
    private final Memberships memberships;
    private final CurrentActor actor;

    VenueRights(VenueRepository venues, Memberships memberships, CurrentActor actor) {
        this.venues = venues;
        this.memberships = memberships;
        this.actor = actor;
    }

    Set<UUID> mine() {
        return memberships.of(actor.get().mustBePerson(), StaffRole.ORGANIZER).stream()
                .map(OrganizationId::value)
                .collect(Collectors.toSet());
    }

    /** A venue that the actor may choose. */
    Optional<Venue> open(UUID id) {
        return venues.findById(id)
                .flatMap(v -> v.mergedInto == null ? Optional.of(v) : venues.findById(v.mergedInto))
                .filter(v -> v.shared || mine().contains(v.owner));
    }
}
