package nyc.icefree.site.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's query of the agenda, as the address says it. Unknown choices are ignored; an unreadable date is kept
 * as typed, so that the page can say so.
 *
 * @param when one of {@link Spans#NAMED}, a month as {@code 2026-12}, or null
 * @param textCut whether the typed text was longer than what is searched
 * @param near the slug of a neighborhood, {@link #NOT_NEAR}, or null
 * @param page counted from 1
 */
record AgendaQuery(
        @Nullable String when,
        String from,
        String to,
        @Nullable EventKind kind,
        @Nullable Area area,
        @Nullable Language language,
        @Nullable String organization,
        Set<AccessFact> access,
        String text,
        boolean textCut,
        @Nullable String near,
        int page) {
    /** The text means words, though it could name a place. */
    static final String NOT_NEAR = "words";

    /** Years 1 to 9999, though Java would read more. */
    private static final Pattern DATE = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern MONTH = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}");
    static final int TEXT_MAX = 100;
    private static final int PAGE_MAX = 1000;

    /** For pages ordered by time alone; each parameter may be missing. */
    static AgendaQuery of(City city, Function<String, String @Nullable []> parameters) {
        return of(city, parameters, slug -> false);
    }

    static AgendaQuery of(
            City city, Function<String, String @Nullable []> parameters, Predicate<String> neighbourhood) {
        Function<String, String> one = name -> {
            String[] all = parameters.apply(name);
            return all == null || all.length == 0 ? "" : SafeText.line(all[0]);
        };
        String[] access = parameters.apply("access");
        var facts = EnumSet.noneOf(AccessFact.class);
        for (String slug : access == null ? new String[0] : access) {
            bySlug(AccessFact.values(), AccessFact::slug, slug).ifPresent(facts::add);
        }
        String organization = one.apply("organization");
        String text = one.apply("q");
        String near = one.apply("near");
        return new AgendaQuery(
                when(one.apply("when")),
                one.apply("from"),
                one.apply("to"),
                bySlug(EventKind.values(), EventKind::slug, one.apply("kind")).orElse(null),
                city.area(one.apply("area")).orElse(null),
                Language.SPOKEN.stream()
                        .filter(language -> language.tag().equals(one.apply("language")))
                        .findFirst()
                        .orElse(null),
                organization.matches("[a-z0-9-]{1,80}") ? organization : null,
                facts,
                text.substring(0, Math.min(TEXT_MAX, text.length())),
                text.length() > TEXT_MAX,
                NOT_NEAR.equals(near) && !text.isEmpty() || neighbourhood.test(near) ? near : null,
                page(one.apply("page")));
    }

    static AgendaQuery ofPairs(City city, List<String[]> pairs) {
        return of(
                city,
                name -> pairs.stream()
                        .filter(pair -> pair[0].equals(name))
                        .map(pair -> pair[1])
                        .toArray(String[]::new),
                slug -> true);
    }

    private static @Nullable String when(String typed) {
        return Spans.NAMED.contains(typed) || month(typed).isPresent() ? typed : null;
    }

    private static int page(String typed) {
        return typed.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(typed), 1, PAGE_MAX) : 1;
    }

    private static <T> Optional<T> bySlug(T[] values, Function<T, String> slug, String asked) {
        return Arrays.stream(values)
                .filter(value -> slug.apply(value).equals(asked))
                .findFirst();
    }

    static Optional<YearMonth> month(@Nullable String typed) {
        try {
            return typed == null || !MONTH.matcher(typed).matches()
                    ? Optional.empty()
                    : Optional.of(YearMonth.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> date(String typed) {
        try {
            return DATE.matcher(typed).matches() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean unreadable(String date) {
        return !date.isEmpty() && date(date).isEmpty();
    }

    /** For a text that turned out to name a place. */
    EventFilter filterWithoutText(LocalDate today) {
        var filter = filter(today);
        return new EventFilter(
                filter.from(),
                filter.to(),
                filter.kind(),
                filter.area(),
                filter.language(),
                filter.organization(),
                filter.access(),
                null);
    }

    /** Typed dates win over a chosen month or span. */
    EventFilter filter(LocalDate today) {
        LocalDate first = date(from).orElse(null);
        LocalDate last = date(to).orElse(null);
        if (first == null && last == null && when != null) {
            var chosen = Spans.of(when, today);
            first = chosen.map(Spans.Days::from).orElse(null);
            last = chosen.map(Spans.Days::to).orElse(null);
        }
        return new EventFilter(first, last, kind, area, language, organization, access, text.isEmpty() ? null : text);
    }

    boolean asksNothing() {
        return pairs().isEmpty();
    }

    boolean asksMore() {
        return !from.isEmpty() || !to.isEmpty() || organization != null || !access.isEmpty();
    }

    /** Names and values of everything asked, in a fixed order; one entry for each removable filter. */
    List<String[]> pairs() {
        var pairs = new ArrayList<String[]>();
        add(pairs, "q", text);
        add(pairs, "when", when);
        add(pairs, "from", from);
        add(pairs, "to", to);
        add(pairs, "kind", kind == null ? null : kind.slug());
        add(pairs, "area", area == null ? null : area.slug());
        add(pairs, "language", language == null ? null : language.tag());
        add(pairs, "near", near);
        add(pairs, "organization", organization);
        access.stream().sorted().forEach(fact -> add(pairs, "access", fact.slug()));
        return pairs;
    }

    /** Without parameters of days and order, for pages that fix both. */
    List<String[]> pairsWithoutDays() {
        return pairs().stream()
                .filter(pair -> !List.of("when", "from", "to", "near").contains(pair[0]))
                .toList();
    }

    /** The month in which the asked days begin; not before this month. */
    YearMonth month(LocalDate today) {
        LocalDate first = filter(today).from();
        return YearMonth.from(first == null || first.isBefore(today) ? today : first);
    }

    private static void add(List<String[]> pairs, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            pairs.add(new String[] {name, value});
        }
    }

    String path(Language reader, int onPage) {
        String path = path(Links.events(reader), pairs());
        return onPage == 1 ? path : Links.with(path, "page", String.valueOf(onPage));
    }

    String without(Language reader, String[] pair) {
        return path(
                Links.events(reader),
                pairs().stream().filter(other -> !Arrays.equals(pair, other)).toList());
    }

    /** The agenda's address with this choice in place of one of the same name; named days also replace typed ones. */
    String with(Language reader, String name, String value) {
        var taken = name.equals("when") ? List.of("when", "from", "to") : List.of(name);
        return path(
                Links.events(reader),
                Stream.concat(
                                pairs().stream().filter(pair -> !taken.contains(pair[0])),
                                Stream.<String[]>of(new String[] {name, value}))
                        .toList());
    }

    boolean hasTypedDays() {
        return date(from).isPresent() || date(to).isPresent();
    }

    /** @param instead name of the pair in {@link #pairs()} that this choice replaces, if it is there */
    String near(Language reader, String value, String instead) {
        return path(
                Links.events(reader),
                Stream.concat(
                                pairs().stream().filter(pair -> !pair[0].equals(instead) && !pair[0].equals("near")),
                                Stream.<String[]>of(new String[] {"near", value}))
                        .toList());
    }

    static String path(String path, List<String[]> pairs) {
        String all = path;
        for (String[] pair : pairs) {
            all = Links.with(all, pair[0], pair[1]);
        }
        return all;
    }
}
