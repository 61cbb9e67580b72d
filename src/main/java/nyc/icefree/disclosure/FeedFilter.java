package nyc.icefree.disclosure;

import java.util.Set;
import nyc.icefree.city.Area;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

/**
 * The events that a feed carries: every filter that is not null must fit.
 *
 * @param language spoken or interpreted
 * @param access all of these
 */
public record FeedFilter(
        @Nullable OrganizationId organization,
        @Nullable EventKind kind,
        @Nullable Area area,
        @Nullable Language language,
        Set<AccessFact> access) {
    public static final FeedFilter ALL = new FeedFilter(null, null, null, null, Set.of());

    public FeedFilter {
        access = Set.copyOf(access);
    }
}
