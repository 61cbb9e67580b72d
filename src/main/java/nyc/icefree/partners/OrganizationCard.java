package nyc.icefree.partners;

/**
 * @param trusted its organizers publish without approval
 * @param secondPerson its published events move only when a second person agrees
 */
public record OrganizationCard(
        OrganizationId id, String slug, String name, boolean trusted, boolean active, boolean secondPerson) {}
