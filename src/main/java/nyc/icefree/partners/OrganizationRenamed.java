package nyc.icefree.partners;

/** Announced: an organization's name or slug changed. */
public record OrganizationRenamed(OrganizationId organization) {}
