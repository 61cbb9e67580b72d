package nyc.icefree.partners;

public record OrganizationRenamed(OrganizationId organization) {}
