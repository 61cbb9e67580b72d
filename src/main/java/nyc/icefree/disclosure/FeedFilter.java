package nyc.icefree.disclosure;

import java.util.Set;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Borough;
import org.jspecify.annotations.Nullable;

/**
 * Which events a feed carries: all facets that are not null must fit.
 *
 * @param language held in it or interpreted into it
 * @param access all of these
 */
public record FeedFilter(
        @Nullable OrganizationId organization,
        @Nullable EventKind kind,
        @Nullable Borough borough,
        @Nullable Language language,
        Set<AccessFact> access) {
    public static final FeedFilter ALL = new FeedFilter(null, null, null, null, Set.of());

    public FeedFilter {
        access = Set.copyOf(access);
    }
}
