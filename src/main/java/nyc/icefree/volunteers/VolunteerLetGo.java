package nyc.icefree.volunteers;

import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;

/** Announced in the transaction, with the volunteer locked: it ends their coming shifts too; they are told after it. */
public record VolunteerLetGo(PersonId volunteer, OrganizationId organization) {}
