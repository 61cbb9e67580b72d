package nyc.icefree.site.outlets;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nyc.icefree.calendar.FeedChoice;
import nyc.icefree.city.City;
import nyc.icefree.disclosure.FeedFilter;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.partners.Organizations;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Component;

/** Reads a program's filter from an address; unlike on pages, a wrong value is refused. */
@Component
record RequestedFilter(Organizations organizations, City city) {
    private static final List<String> FACETS = List.of("organization", "kind", "area", "language", "access");
    private static final Map<String, String> IN_FEEDS = Map.of("area", FeedLinks.AREA, "language", "spoken");

    record Filter(FeedChoice choice, FeedFilter feed) {
        EventFilter events() {
            return choice.events();
        }

        /** The path with the filter as its parameters, in a fixed order. */
        String on(String path) {
            String all = path;
            for (String[] pair : choice.parameters()) {
                all = Links.with(all, pair[0], pair[1]);
            }
            return all;
        }
    }

    /** Empty when a value is unknown. */
    Optional<Filter> filter(HttpServletRequest request) {
        Optional<FeedChoice> choice = Optional.of(FeedChoice.ALL);
        for (String facet : FACETS) {
            String[] values = request.getParameterValues(facet);
            for (String value : values == null ? new String[0] : values) {
                if (!value.isEmpty()) {
                    choice = choice.flatMap(c -> c.with(city, IN_FEEDS.getOrDefault(facet, facet), value));
                }
            }
        }
        return choice.flatMap(this::resolved);
    }

    private Optional<Filter> resolved(FeedChoice choice) {
        String slug = choice.organization();
        if (slug == null) {
            return Optional.of(new Filter(choice, feed(choice, null)));
        }
        return organizations
                .bySlug(slug, Language.ENGLISH)
                .map(found -> new Filter(choice.of(found.slug()), feed(choice, found.id())));
    }

    private static FeedFilter feed(
            FeedChoice choice, nyc.icefree.partners.@org.jspecify.annotations.Nullable OrganizationId organization) {
        return new FeedFilter(organization, choice.kind(), choice.area(), choice.spoken(), choice.access());
    }
}
