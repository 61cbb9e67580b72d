package nyc.icefree.volunteers.blocks;

import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;

/** By what else than their own choice somebody has to do with an organization; the room of shifts knows. */
public interface SharedWork {
    /** Whether they have, had or ask for a shift of it. */
    boolean has(PersonId volunteer, OrganizationId organization);

    /** Whose shifts that have not begun they have or ask for. */
    Set<OrganizationId> coming(PersonId volunteer);
}
