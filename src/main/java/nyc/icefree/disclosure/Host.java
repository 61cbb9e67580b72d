package nyc.icefree.disclosure;

import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;

/**
 * An organization behind an event: first the host, then the co-hosts in the agreed order.
 *
 * @param trusted its words reach others without approval
 */
public record Host(OrganizationId id, String slug, String name, boolean trusted) {
    public static Host of(OrganizationCard card) {
        return new Host(card.id(), card.slug(), card.name(), card.trusted());
    }
}
