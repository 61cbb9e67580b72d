package nyc.icefree.partners;

import org.jspecify.annotations.Nullable;

/**
 * @param trusted its organizers publish without approval
 * @param secondPerson its published events move only when a second person agrees
 * @param logo version of the one that everybody sees
 */
public record OrganizationCard(
        OrganizationId id,
        String slug,
        String name,
        boolean trusted,
        boolean active,
        boolean secondPerson,
        @Nullable String logo) {}
