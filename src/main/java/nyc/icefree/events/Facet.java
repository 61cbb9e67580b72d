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
import org.jspecify.annotations.Nullable;

/** One way by which feeds are chosen, and its value. */
@Embeddable
record Facet(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
        Dimension dimension,

        @Column(nullable = false, length = 60) String facet) {
    enum Dimension {
        ORGANIZATION,
        KIND,
        BOROUGH,
        LANGUAGE,
        ACCESS
    }

    static Facet of(UUID organization) {
        return new Facet(Dimension.ORGANIZATION, organization.toString());
    }

    static Facet of(EventKind kind) {
        return new Facet(Dimension.KIND, kind.slug());
    }

    static Facet of(Borough borough) {
        return new Facet(Dimension.BOROUGH, borough.slug());
    }

    static Facet of(AccessFact fact) {
        return new Facet(Dimension.ACCESS, fact.slug());
    }

    static Facet ofLanguage(String tag) {
        return new Facet(Dimension.LANGUAGE, tag);
    }

    static Set<Facet> of(StoredEvent event, @Nullable Borough borough) {
        var all = new HashSet<Facet>();
        event.hostsInOrder().forEach(h -> all.add(of(h)));
        all.add(of(event.kind));
        if (borough != null) {
            all.add(of(borough));
        }
        event.tongues.forEach(t -> all.add(ofLanguage(t.language())));
        event.access.forEach(fact -> all.add(of(fact)));
        return all;
    }

    /** What a feed asks for. */
    static List<Facet> of(FeedFilter filter) {
        var asked = new ArrayList<Facet>();
        if (filter.organization() != null) {
            asked.add(of(filter.organization().value()));
        }
        if (filter.kind() != null) {
            asked.add(of(filter.kind()));
        }
        if (filter.borough() != null) {
            asked.add(of(filter.borough()));
        }
        if (filter.language() != null) {
            asked.add(ofLanguage(filter.language().tag()));
        }
        filter.access().stream().sorted().forEach(fact -> asked.add(of(fact)));
        return asked;
    }
}
