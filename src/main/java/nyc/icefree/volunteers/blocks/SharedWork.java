package nyc.icefree.volunteers.blocks;

import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;

/** Ties of a person to an organization besides their own choice; the room of shifts answers. */
public interface SharedWork {
    /** Whether they have, had or asked for a shift of the organization. */
    boolean has(PersonId volunteer, OrganizationId organization);

    /** Organizations with coming shifts that they have or asked for. */
    Set<OrganizationId> coming(PersonId volunteer);
}
