package nyc.icefree.site.events;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.text.Language;
import nyc.icefree.web.FeedLinks;
import nyc.icefree.web.Links;
import org.jspecify.annotations.Nullable;

/** Which events a calendar program shall show: null for all; by slug or tag. It has one address that never changes. */
record Subscription(
        @Nullable String kind,
        @Nullable String borough,
        @Nullable String spoken,
        @Nullable String organization) {

    static Subscription of(AgendaQuery query) {
        return new Subscription(
                query.kind() == null ? null : query.kind().slug(),
                query.borough() == null ? null : query.borough().slug(),
                query.language() == null ? null : query.language().tag(),
                query.organization());
    }

    boolean all() {
        return parts().isEmpty();
    }

    String feed(Language reader) {
        List<String> parts = parts();
        if (parts.size() > 1) {
            return FeedLinks.combined(reader, parts);
        }
        if (kind != null) {
            return FeedLinks.kind(reader, kind);
        }
        if (borough != null) {
            return FeedLinks.borough(reader, borough);
        }
        if (spoken != null) {
            return FeedLinks.spoken(reader, new Language(spoken));
        }
        return organization != null ? FeedLinks.organization(reader, organization) : FeedLinks.all(reader);
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        add(parts, "kind-", kind);
        add(parts, "borough-", borough);
        add(parts, "spoken-", spoken);
        add(parts, "organization-", organization);
        return parts;
    }

    private static void add(List<String> parts, String prefix, @Nullable String value) {
        if (value != null) {
            parts.add(prefix + value);
        }
    }

    /** The page on which this choice is made and its address is shown. */
    String path(Language reader) {
        String path = Links.subscribe(reader);
        path = kind == null ? path : Links.with(path, "kind", kind);
        path = borough == null ? path : Links.with(path, "borough", borough);
        path = spoken == null ? path : Links.with(path, "language", spoken);
        return organization == null ? path : Links.with(path, "organization", organization);
    }
}
