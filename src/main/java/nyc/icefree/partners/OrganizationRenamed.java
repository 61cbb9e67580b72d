package nyc.icefree.partners;

/** Announced: an organization has another name or address than before. */
public record OrganizationRenamed(OrganizationId organization) {}
