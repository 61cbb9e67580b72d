package nyc.icefree.partners;

public record OfferedRole(OrganizationCard organization, StaffRole role) {}
