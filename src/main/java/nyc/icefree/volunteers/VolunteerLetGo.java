package nyc.icefree.volunteers;

import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;

/**
 * Announced in the transaction: an organization lets go of a volunteer, who is held. Their coming shifts with it end in the same
 * one, and they are told after it.
 */
public record VolunteerLetGo(PersonId volunteer, OrganizationId organization) {}
