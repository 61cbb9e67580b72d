package nyc.icefree.venues;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nyc.icefree.search.TextNormalizer;

/** Finds whether a text gives a venue away: by its name, or by a street of its address, with or without the number. */
public final class NamedPlace {
    private static final int SHORTEST = 5;

    /** Most words between a house number and the kind of street. */
    private static final int STREET_WORDS = 6;

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,;|()\\n·•–—]|\\s-\\s");
    private static final Pattern ESCAPED = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern ZIP = Pattern.compile("\\d{5}");
    private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?");

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("st", "street"),
            Map.entry("ave", "avenue"),
            Map.entry("av", "avenue"),
            Map.entry("blvd", "boulevard"),
            Map.entry("rd", "road"),
            Map.entry("pl", "place"),
            Map.entry("ln", "lane"),
            Map.entry("dr", "drive"),
            Map.entry("ct", "court"),
            Map.entry("pkwy", "parkway"),
            Map.entry("sq", "square"),
            Map.entry("ter", "terrace"),
            Map.entry("hwy", "highway"),
            Map.entry("n", "north"),
            Map.entry("e", "east"),
            Map.entry("s", "south"),
            Map.entry("w", "west"),
            Map.entry("first", "1st"),
            Map.entry("second", "2nd"),
            Map.entry("third", "3rd"),
            Map.entry("fourth", "4th"),
            Map.entry("fifth", "5th"),
            Map.entry("sixth", "6th"),
            Map.entry("seventh", "7th"),
            Map.entry("eighth", "8th"),
            Map.entry("ninth", "9th"),
            Map.entry("tenth", "10th"));

    private static final Set<String> STREETS = Set.of(
            "street",
            "avenue",
            "boulevard",
            "road",
            "place",
            "lane",
            "drive",
            "court",
            "parkway",
            "square",
            "terrace",
            "highway",
            "alley",
            "way",
            "row",
            "walk",
            "plaza",
            "turnpike",
            "expressway",
            "loop",
            "crescent",
            "mews",
            "slip",
            "circle");

    private static final Set<String> DIRECTIONS = Set.of("north", "east", "south", "west");
    private static final Set<String> WITHIN =
            Set.of("floor", "fl", "room", "rm", "suite", "ste", "apt", "apartment", "unit", "piso", "level");

    private NamedPlace() {}

    /** @param text plain or Markdown */
    public static boolean in(String text, VenueForm place) {
        var all = " " + String.join(" ", words(ESCAPED.matcher(text).replaceAll(" "))) + " ";
        var parts = Stream.of(place.name(), place.address())
                .flatMap(BETWEEN_PARTS::splitAsStream)
                .flatMap(part -> streets(words(part)));
        return Stream.concat(Stream.of(String.join(" ", words(place.name()))), parts)
                .anyMatch(told -> told.length() >= SHORTEST && all.contains(" " + told + " "));
    }

    /** The one known place that somebody means who types its name, how the name begins, or its street with the number. */
    public static Optional<VenueCard> meant(String typed, List<VenueCard> known) {
        var meant = known.stream().filter(card -> means(typed, card.facts())).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** The one known place with just this name, or at this street and number. */
    public static Optional<VenueCard> named(String name, String address, List<VenueCard> known) {
        String both = name + ", " + address;
        return meant(both, known)
                .filter(card -> words(card.facts().name()).equals(words(name))
                        || (!numbered(both).isEmpty()
                                && !numbered(card.facts().address()).isEmpty()));
    }

    /** Another number of a street is another place, whatever its name begins with. */
    private static boolean means(String typed, VenueForm place) {
        var street = numbered(typed);
        var own = numbered(place.address());
        if (!street.isEmpty() && !own.isEmpty()) {
            int compared = Math.min(3, Math.min(street.size(), own.size()));
            return street.subList(0, compared).equals(own.subList(0, compared));
        }
        var name = words(place.name());
        var first = words(BETWEEN_PARTS.split(typed, 2)[0]);
        boolean begun = String.join(" ", first).length() >= SHORTEST && Collections.indexOfSubList(name, first) == 0;
        return begun || (!name.isEmpty() && Collections.indexOfSubList(words(typed), name) >= 0);
    }

    /** Number and street of the first part that begins with a number; empty for none. */
    private static List<String> numbered(String address) {
        return BETWEEN_PARTS
                .splitAsStream(address)
                .map(NamedPlace::words)
                .filter(part ->
                        part.size() > 1 && NUMBER.matcher(part.getFirst()).matches())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<String> streets(List<String> part) {
        int number = first(part, 0, part.size(), word -> Character.isDigit(word.codePointAt(0)));
        if (number < 0) {
            return Stream.empty();
        }
        int kind = first(part, number + 1, Math.min(part.size(), number + 1 + STREET_WORDS), STREETS::contains);
        if (kind < 0) {
            return alone(part);
        }
        // in "120 Avenue of the Americas" the name follows the kind
        var street = part.subList(number, kind == number + 1 ? part.size() : kind + 1);
        var unnumbered = without(street, NUMBER.asMatchPredicate());
        return Stream.of(street, unnumbered, without(unnumbered, DIRECTIONS::contains))
                .filter(words -> words.size() > 1)
                .map(words -> String.join(" ", words));
    }

    /** The part itself, unless it is a ZIP code, which many share, or a location inside the building. */
    private static Stream<String> alone(List<String> part) {
        var told = part.stream().filter(ZIP.asMatchPredicate().negate()).toList();
        return told.stream().noneMatch(word -> Character.isDigit(word.codePointAt(0)))
                        || told.stream().anyMatch(WITHIN::contains)
                ? Stream.empty()
                : Stream.of(String.join(" ", told));
    }

    private static List<String> without(List<String> words, Predicate<String> leading) {
        return words.stream().dropWhile(leading).toList();
    }

    private static int first(List<String> words, int from, int until, Predicate<String> wanted) {
        for (int at = from; at < until; at++) {
            if (wanted.test(words.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> words(String text) {
        return Arrays.stream(TextNormalizer.text(text, Integer.MAX_VALUE).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> SHORT_FORMS.getOrDefault(word, word))
                .toList();
    }
}
