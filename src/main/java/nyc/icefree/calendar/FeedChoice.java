package nyc.icefree.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

/** Filter of a feed's events; null or empty means no restriction. All spellings of one choice are equal. */
public record FeedChoice(
        @Nullable String organization,
        @Nullable EventKind kind,
        @Nullable Area area,
        @Nullable Language spoken,
        Set<AccessFact> access) {
    private static final Map<String, String> PARAMETERS = Map.of("spoken", "language", FeedLinks.AREA, "area");
    public static final FeedChoice ALL = new FeedChoice(null, null, null, null, Set.of());

    public FeedChoice {
        access = Set.copyOf(access);
    }

    /** Canonical address, which never changes. */
    public String path(Language text) {
        List<String[]> parts = pairs();
        return switch (parts.size()) {
            case 0 -> FeedLinks.all(text);
            case 1 -> FeedLinks.one(text, parts.getFirst()[0], parts.getFirst()[1]);
            default ->
                FeedLinks.combined(
                        text, parts.stream().map(p -> p[0] + "-" + p[1]).toList());
        };
    }

    public EventFilter events() {
        return new EventFilter(null, null, kind, area, spoken, organization, access, null);
    }

    /** Facet and value of each part, in the order of the canonical address. */
    public List<String[]> pairs() {
        var parts = new ArrayList<String[]>();
        add(parts, "organization", organization);
        add(parts, "kind", kind == null ? null : kind.slug());
        add(parts, FeedLinks.AREA, area == null ? null : area.slug());
        add(parts, "spoken", spoken == null ? null : tag(spoken));
        access.stream().sorted().forEach(fact -> add(parts, "access", fact.slug()));
        return parts;
    }

    /** The same as parameters of pages. */
    public List<String[]> parameters() {
        return pairs().stream()
                .map(pair -> new String[] {PARAMETERS.getOrDefault(pair[0], pair[0]), pair[1]})
                .toList();
    }

    private static void add(List<String[]> parts, String facet, @Nullable String value) {
        if (value != null) {
            parts.add(new String[] {facet, value});
        }
    }

    public FeedChoice of(@Nullable String organizationSlug) {
        return new FeedChoice(organizationSlug, kind, area, spoken, access);
    }

    /** Adds a facet; empty when the facet or value is unknown or the facet is already set. */
    public Optional<FeedChoice> with(City city, String facet, String wanted) {
        return switch (facet) {
            case "organization" ->
                organization != null || !wanted.matches("[a-zA-Z0-9_-]{1,80}")
                        ? Optional.empty()
                        : Optional.of(of(wanted));
            case "kind" ->
                only(kind, EventKind.values(), EventKind::slug, wanted)
                        .map(k -> new FeedChoice(organization, k, area, spoken, access));
            case FeedLinks.AREA ->
                only(area, city.areas().toArray(Area[]::new), Area::slug, wanted)
                        .map(b -> new FeedChoice(organization, kind, b, spoken, access));
            case "spoken" ->
                only(spoken, Language.SPOKEN.toArray(Language[]::new), FeedChoice::tag, wanted)
                        .map(l -> new FeedChoice(organization, kind, area, l, access));
            case "access" ->
                only(null, AccessFact.values(), AccessFact::slug, wanted).map(this::also);
            default -> Optional.empty();
        };
    }

    private FeedChoice also(AccessFact fact) {
        var more = EnumSet.of(fact);
        more.addAll(access);
        return new FeedChoice(organization, kind, area, spoken, more);
    }

    private static <T> Optional<T> only(@Nullable T before, T[] values, Function<T, String> slug, String wanted) {
        return before != null
                ? Optional.empty()
                : Arrays.stream(values)
                        .filter(v -> slug.apply(v).equals(wanted))
                        .findFirst();
    }

    private static String tag(Language language) {
        return language.tag().toLowerCase(Locale.ROOT);
    }
}
