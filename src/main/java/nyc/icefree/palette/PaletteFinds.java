package nyc.icefree.palette;

import java.util.List;
import nyc.icefree.eventviews.EventFound;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.venues.VenueCard;

/** What has the letters that were typed, of each kind a few, the likeliest first. */
public record PaletteFinds(List<EventFound> events, List<VenueCard> places, List<OrganizationCard> organizations) {
    public static final PaletteFinds NOTHING = new PaletteFinds(List.of(), List.of(), List.of());
}
