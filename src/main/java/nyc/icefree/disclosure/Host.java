package nyc.icefree.disclosure;

import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * An organization behind an event. Lists name the host first, then the co-hosts in the agreed order.
 *
 * @param trusted publishes without approval
 * @param logo version of the one that everybody sees
 */
public record Host(
        OrganizationId id,
        String slug,
        String name,
        boolean trusted,
        @Nullable String logo) {
    public static Host of(OrganizationCard card) {
        return new Host(card.id(), card.slug(), card.name(), card.trusted(), card.logo());
    }
}
