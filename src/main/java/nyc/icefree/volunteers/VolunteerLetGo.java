package nyc.icefree.volunteers;

import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;

/**
 * Announced inside the transaction, with the volunteer locked. Their coming shifts with the organization end in the same
 * transaction, and they are told after it.
 */
public record VolunteerLetGo(PersonId volunteer, OrganizationId organization) {}
