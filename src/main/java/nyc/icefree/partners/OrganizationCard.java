package nyc.icefree.partners;

/** An organization in a list or a choice. */
public record OrganizationCard(OrganizationId id, String slug, String name, boolean trusted, boolean active) {}
