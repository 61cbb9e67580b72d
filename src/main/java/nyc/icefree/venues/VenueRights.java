package nyc.icefree.venues;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import org.springframework.stereotype.Component;

/** Decides which venues the actor may see, by the organizations that they work for. */
@Component
public class VenueRights {
    private final VenueRepository venues;
    private final Memberships memberships;
    private final CurrentActor actor;

    VenueRights(VenueRepository venues, Memberships memberships, CurrentActor actor) {
        this.venues = venues;
        this.memberships = memberships;
        this.actor = actor;
    }

    @CallerDecides
    public Set<UUID> mine() {
        return memberships.of(actor.get().mustBePerson(), Right.PLACE).stream()
                .map(OrganizationId::value)
                .collect(Collectors.toSet());
    }

    @CallerDecides
    public Optional<KnownVenue> open(UUID id) {
        return venues.standing(id)
                .filter(v -> v.shared || mine().contains(v.owner))
                .map(Function.identity());
    }
}
