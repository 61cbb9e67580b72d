package nyc.icefree.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nyc.icefree.events.Borough;
import nyc.icefree.events.EventKind;
import nyc.icefree.text.Language;
import nyc.icefree.web.FeedLinks;
import org.jspecify.annotations.Nullable;

/** What an address under {@code /calendar/} asks for; these addresses are promised to stay. */
sealed interface FeedAddress {

    /** A feed of events; null for what is not asked for. */
    record Events(
            Language text,
            @Nullable String organization,
            @Nullable EventKind kind,
            @Nullable Borough borough,
            @Nullable Language spoken)
            implements FeedAddress {

        /** The one of its spellings that it calls itself by. */
        String path() {
            var parts = new ArrayList<String>();
            if (organization != null) {
                parts.add("organization-" + organization);
            }
            if (kind != null) {
                parts.add("kind-" + kind.slug());
            }
            if (borough != null) {
                parts.add("borough-" + borough.slug());
            }
            if (spoken != null) {
                parts.add("spoken-" + tag(spoken));
            }
            if (parts.size() > 1) {
                return FeedLinks.combined(text, parts);
            }
            if (organization != null) {
                return FeedLinks.organization(text, organization);
            }
            if (kind != null) {
                return FeedLinks.kind(text, kind.slug());
            }
            if (borough != null) {
                return FeedLinks.borough(text, borough.slug());
            }
            return spoken != null ? FeedLinks.spoken(text, spoken) : FeedLinks.all(text);
        }

        Events in(String organizationSlug) {
            return new Events(text, organizationSlug, kind, borough, spoken);
        }
    }

    record Event(Language text, String slug) implements FeedAddress {}

    /** @param text null for the language that the volunteer reads */
    record MyShifts(@Nullable Language text, String token) implements FeedAddress {}

    Pattern PATH = Pattern.compile("(?:/([a-z]{2,3}))?/calendar/([A-Za-z0-9_/-]+)\\.ics");

    /** Empty for an address that means nothing. */
    static Optional<FeedAddress> parse(String path) {
        Matcher whole = PATH.matcher(path);
        if (!whole.matches() || Language.ENGLISH.tag().equals(whole.group(1))) {
            return Optional.empty();
        }
        boolean prefixed = whole.group(1) != null;
        Optional<Language> text = prefixed ? Language.read(whole.group(1)) : Optional.of(Language.ENGLISH);
        List<String> parts = Arrays.asList(whole.group(2).split("/", -1));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (parts.size() == 2 && parts.get(0).equals("my")) {
            return Optional.of(new MyShifts(prefixed ? text.get() : null, parts.get(1)));
        }
        if (parts.size() == 2 && parts.get(0).equals("event")) {
            return Optional.of(new Event(text.get(), parts.get(1)));
        }
        return events(text.get(), parts).map(FeedAddress.class::cast);
    }

    private static Optional<Events> events(Language text, List<String> parts) {
        var all = new Events(text, null, null, null, null);
        if (parts.equals(List.of("all"))) {
            return Optional.of(all);
        }
        if (parts.size() == 2 && !parts.get(0).equals("by")) {
            return with(all, parts.get(0), parts.get(1));
        }
        if (parts.size() < 2 || !parts.get(0).equals("by")) {
            return Optional.empty();
        }
        Optional<Events> found = Optional.of(all);
        for (String part : parts.subList(1, parts.size())) {
            int dash = part.indexOf('-');
            found = dash < 0
                    ? Optional.empty()
                    : found.flatMap(f -> with(f, part.substring(0, dash), part.substring(dash + 1)));
        }
        return found;
    }

    private static Optional<Events> with(Events to, String facet, String wanted) {
        return switch (facet) {
            case "organization" ->
                to.organization() != null || wanted.isEmpty() ? Optional.empty() : Optional.of(to.in(wanted));
            case "kind" ->
                to.kind() != null
                        ? Optional.empty()
                        : Arrays.stream(EventKind.values())
                                .filter(k -> k.slug().equals(wanted))
                                .findFirst()
                                .map(k -> new Events(to.text(), to.organization(), k, to.borough(), to.spoken()));
            case "borough" ->
                to.borough() != null
                        ? Optional.empty()
                        : Arrays.stream(Borough.values())
                                .filter(b -> b.slug().equals(wanted))
                                .findFirst()
                                .map(b -> new Events(to.text(), to.organization(), to.kind(), b, to.spoken()));
            case "spoken" ->
                to.spoken() != null
                        ? Optional.empty()
                        : Language.SPOKEN.stream()
                                .filter(l -> tag(l).equals(wanted))
                                .findFirst()
                                .map(l -> new Events(to.text(), to.organization(), to.kind(), to.borough(), l));
            default -> Optional.empty();
        };
    }

    private static String tag(Language language) {
        return language.tag().toLowerCase(Locale.ROOT);
    }
}
