package nyc.icefree.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.FeedFilter;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

@Embeddable
public record FeedFacet(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
        Dimension dimension,

        @Column(nullable = false, length = 60) String facet) {
    public enum Dimension {
        ORGANIZATION,
        KIND,
        AREA,
        LANGUAGE,
        ACCESS
    }

    static FeedFacet of(UUID organization) {
        return new FeedFacet(Dimension.ORGANIZATION, organization.toString());
    }

    static FeedFacet of(EventKind kind) {
        return new FeedFacet(Dimension.KIND, kind.slug());
    }

    static FeedFacet of(Area area) {
        return new FeedFacet(Dimension.AREA, area.slug());
    }

    static FeedFacet of(AccessFact fact) {
        return new FeedFacet(Dimension.ACCESS, fact.slug());
    }

    static FeedFacet ofLanguage(String tag) {
        return new FeedFacet(Dimension.LANGUAGE, tag);
    }

    static Set<FeedFacet> of(StoredEvent event, @Nullable Area area) {
        var all = new HashSet<FeedFacet>();
        event.hostsInOrder().forEach(h -> all.add(of(h)));
        all.add(of(event.kind));
        if (area != null) {
            all.add(of(area));
        }
        event.tongues().forEach(t -> all.add(ofLanguage(t.language())));
        event.access().forEach(fact -> all.add(of(fact)));
        return all;
    }

    public static List<FeedFacet> of(FeedFilter filter) {
        var asked = new ArrayList<FeedFacet>();
        if (filter.organization() != null) {
            asked.add(of(filter.organization().value()));
        }
        if (filter.kind() != null) {
            asked.add(of(filter.kind()));
        }
        if (filter.area() != null) {
            asked.add(of(filter.area()));
        }
        if (filter.language() != null) {
            asked.add(ofLanguage(filter.language().tag()));
        }
        filter.access().stream().sorted().forEach(fact -> asked.add(of(fact)));
        return asked;
    }
}
