package nyc.icefree.calendar;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nyc.icefree.city.City;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** An address under {@code /calendar/}, read. These addresses are promised to stay. */
sealed interface FeedAddress {

    record Events(FeedStyle style, FeedChoice choice) implements FeedAddress {

        String path() {
            return style.on(choice.path(style.text()));
        }
    }

    record Event(FeedStyle style, String slug) implements FeedAddress {}

    /** All dates of one series, also after it was split. */
    record Series(FeedStyle style, UUID id) implements FeedAddress {

        String path() {
            return style.on(FeedLinks.series(style.text(), id));
        }
    }

    /** @param text null for the language that the volunteer reads */
    record MyShifts(@Nullable Language text, String token, boolean cancelledShown) implements FeedAddress {}

    /** @param text null for the language that the organizer reads */
    record MyWork(@Nullable Language text, String token, boolean cancelledShown) implements FeedAddress {}

    Pattern SERIES = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    Pattern PATH = Pattern.compile("(?:/(" + Language.TAG + "))?/calendar/([A-Za-z0-9_/-]+)\\.ics");

    static Optional<FeedAddress> parse(City city, String path) {
        return parse(city, path, Map.of());
    }

    /** Empty for an address that means nothing; unknown parameters are ignored. */
    static Optional<FeedAddress> parse(City city, String path, Map<String, String[]> parameters) {
        var cancelled = new HashSet<>(values(parameters, "cancelled"));
        if (!cancelled.isEmpty() && !cancelled.equals(Set.of("shown"))) {
            return Optional.empty();
        }
        boolean rich = values(parameters, "rich").indexOf("1") == 0;
        Matcher whole = PATH.matcher(path);
        if (!whole.matches() || Language.ENGLISH.tag().equals(whole.group(1))) {
            return Optional.empty();
        }
        boolean prefixed = whole.group(1) != null;
        Optional<Language> text = prefixed ? Language.ofNeighbors(whole.group(1)) : Optional.of(Language.ENGLISH);
        List<String> parts = Arrays.asList(whole.group(2).split("/", -1));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var style = new FeedStyle(text.get(), rich, !cancelled.isEmpty());
        if (parts.size() == 2 && parts.get(0).equals("my")) {
            return Optional.of(
                    new MyShifts(prefixed ? text.get().whole() : null, parts.get(1), style.cancelledShown()));
        }
        if (parts.size() == 3 && parts.subList(0, 2).equals(List.of("my", "work"))) {
            return Optional.of(new MyWork(prefixed ? text.get().whole() : null, parts.get(2), style.cancelledShown()));
        }
        if (parts.size() == 2 && parts.get(0).equals("event")) {
            return Optional.of(new Event(style, parts.get(1)));
        }
        if (parts.size() == 2 && parts.get(0).equals("series")) {
            return SERIES.matcher(parts.get(1)).matches()
                    ? Optional.of(new Series(style, UUID.fromString(parts.get(1))))
                    : Optional.empty();
        }
        return events(city, parts).map(choice -> new Events(style, choice));
    }

    private static List<String> values(Map<String, String[]> parameters, String name) {
        return Arrays.asList(parameters.getOrDefault(name, new String[0]));
    }

    private static Optional<FeedChoice> events(City city, List<String> parts) {
        if (parts.equals(List.of("all"))) {
            return Optional.of(FeedChoice.ALL);
        }
        if (parts.size() == 2 && !parts.get(0).equals("by")) {
            return FeedChoice.ALL.with(city, parts.get(0), parts.get(1));
        }
        if (parts.size() < 2 || !parts.get(0).equals("by")) {
            return Optional.empty();
        }
        Optional<FeedChoice> found = Optional.of(FeedChoice.ALL);
        for (String part : parts.subList(1, parts.size())) {
            int dash = part.indexOf('-');
            found = dash < 0
                    ? Optional.empty()
                    : found.flatMap(choice -> choice.with(city, part.substring(0, dash), part.substring(dash + 1)));
        }
        return found;
    }
}
