package nyc.icefree.partners;

/** A role that somebody is offered in an organization and has not accepted. */
public record OfferedRole(OrganizationCard organization, StaffRole role) {}
