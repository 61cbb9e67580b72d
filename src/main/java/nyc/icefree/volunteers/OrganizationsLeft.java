package nyc.icefree.volunteers;

import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;

public record OrganizationsLeft(PersonId volunteer, Set<OrganizationId> organizations) {
    public OrganizationsLeft {
        organizations = Set.copyOf(organizations);
    }
}
