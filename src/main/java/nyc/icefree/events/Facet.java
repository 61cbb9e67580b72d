package nyc.icefree.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        LANGUAGE
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

    static Facet ofLanguage(String tag) {
        return new Facet(Dimension.LANGUAGE, tag);
    }

    static Set<Facet> of(EventContent content, @Nullable Borough borough) {
        var all = new HashSet<Facet>();
        content.hosts().forEach(h -> all.add(of(h)));
        all.add(of(content.kind()));
        if (borough != null) {
            all.add(of(borough));
        }
        content.tongues().forEach(t -> all.add(ofLanguage(t.language())));
        return all;
    }

    /** What a feed asks for. */
    static List<Facet> of(FeedFilter filter) {
        return Stream.of(
                        filter.organization() == null
                                ? null
                                : of(filter.organization().value()),
                        filter.kind() == null ? null : of(filter.kind()),
                        filter.borough() == null ? null : of(filter.borough()),
                        filter.language() == null
                                ? null
                                : ofLanguage(filter.language().tag()))
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }
}
