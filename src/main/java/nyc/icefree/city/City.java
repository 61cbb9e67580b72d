package nyc.icefree.city;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The city's areas and names, from one file read at the start, whose head describes its format. */
@Component
public final class City {
    private static final String USUAL = "places/city.txt";
    private static final Set<String> KINDS = Set.of("city", "word", "area");
    private static final int MOST_AREAS = 20;
    private static final int LONGEST_SLUG = 24;

    private final String file;
    private final String postal;
    private final List<String> state;
    private final double north;
    private final double east;
    private final Map<Area, Map<String, String>> names = new LinkedHashMap<>();
    private final Map<String, String> postalByName = new HashMap<>();
    private final Map<String, Area> byName = new HashMap<>();
    private final Map<String, Area> byZip = new HashMap<>();
    private final Map<String, Map<String, String>> said = new HashMap<>();
    private final List<FileLine> neighbourhoods;
    private final Pattern endsWithName;
    private final Pattern endsWithState;
    private final Pattern naming;

    @Autowired
    public City(@Value("${areas.file:}") String file) {
        this(file.isBlank() ? USUAL : file, text(file.strip()));
    }

    public City(String file, String text) {
        this.file = file;
        var lines = FileLine.all(file, text)
                .collect(Collectors.groupingBy(line -> KINDS.contains(line.at(0)) ? line.at(0) : ""));
        neighbourhoods = lines.getOrDefault("", List.of());
        var cities = lines.getOrDefault("city", List.of());
        var areas = lines.getOrDefault("area", List.of());
        if (cities.size() != 1 || areas.isEmpty() || areas.size() > MOST_AREAS) {
            throw new CityUnusable(
                    file, "it needs one line that begins with \"city;\", and 1 to " + MOST_AREAS + " with \"area;\"");
        }
        var city = cities.getFirst().ofParts(6);
        var called = names(city, 1);
        postal = in(called, "en");
        state = city.list(2, ",");
        if (state.isEmpty() || !state.getFirst().matches("[A-Z]{2}")) {
            throw city.refused("needs the two letters of the state");
        }
        north = degrees(city, 3, 90);
        east = degrees(city, 4, 180);
        Stream.concat(called.values().stream(), city.list(5, ",").stream())
                .forEach(name -> postalByName.put(lower(name), postal));
        areas.forEach(this::addArea);
        for (var word : lines.getOrDefault("word", List.of())) {
            if (said.put(word.ofParts(6).at(1), said(word, in(called, word.at(1)))) != null
                    || word.parts().contains("")) {
                throw word.refused("needs a language that no other line has, and four ways to say what an area is");
            }
        }
        endsWithName = Pattern.compile("(?i)(.*\\S)\\s+(" + either(postalByName.keySet()) + ")");
        endsWithState = Pattern.compile("(?:(.*?)\\s+)?((?i:" + either(state) + "))");
        naming = Pattern.compile("(?iU)\\b(" + either(byName.keySet()) + ")\\b");
    }

    /** The one that the app brings. */
    public static City usual() {
        return new City("");
    }

    private static String text(String file) {
        try {
            return file.isEmpty()
                    ? new ClassPathResource(USUAL).getContentAsString(StandardCharsets.UTF_8)
                    : Files.readString(Path.of(file));
        } catch (IOException e) {
            throw (CityUnusable) new CityUnusable(file, "it cannot be read as text in UTF-8").initCause(e);
        }
    }

    private static boolean isSlug(String id) {
        return id.matches("[a-z0-9-]+") && !id.startsWith("-") && !id.endsWith("-") && !id.contains("--");
    }

    private void addArea(FileLine line) {
        var area = new Area(line.ofParts(5).at(1));
        if (!isSlug(area.slug()) || area.slug().length() > LONGEST_SLUG) {
            throw line.refused("needs an id of at most " + LONGEST_SLUG + " small letters, digits and single dashes");
        }
        var called = names(line, 2);
        if (names.put(area, called) != null) {
            throw line.refused("has an area that an earlier line has already");
        }
        var all = new HashSet<>(called.values());
        if (!line.at(3).isEmpty()) {
            all.add(line.at(3));
            all.forEach(name -> postalByName.put(lower(name), line.at(3)));
        }
        for (String name : all) {
            var other = byName.put(lower(name), area);
            if (other != null && !other.equals(area)) {
                throw line.refused("has the name " + name + ", which " + other.slug() + " has already");
            }
        }
        for (String zip : line.list(4, "\\s+")) {
            if (!zip.matches("\\d{3,5}") || byZip.put(zip, area) != null) {
                throw line.refused("needs the first three to five digits of ZIP codes that no other area has");
            }
        }
    }

    /** By language: "en=Old Harbor, es=Puerto Viejo". */
    private static Map<String, String> names(FileLine line, int part) {
        var all = new LinkedHashMap<String, String>();
        for (String one : line.list(part, ",")) {
            var both = one.split("\\s*=\\s*", -1);
            if (both.length != 2 || both[0].isEmpty() || both[1].isEmpty() || all.put(both[0], both[1]) != null) {
                throw line.refused("needs names such as en=Old Harbor, es=Puerto Viejo");
            }
        }
        if (all.isEmpty()) {
            throw line.refused("needs a name");
        }
        return all;
    }

    private static double degrees(FileLine line, int part, int most) {
        if (!line.at(part).matches("-?\\d{1,3}(\\.\\d+)?") || Math.abs(Double.parseDouble(line.at(part))) > most) {
            throw line.refused("needs degrees north and then east");
        }
        return Double.parseDouble(line.at(part));
    }

    private Map<String, String> said(FileLine word, String called) {
        return Map.of(
                "city", called,
                "cityPoint", north + ", " + east,
                "area", word.at(2),
                "areas", word.at(3),
                "anArea", word.at(4),
                "theArea", word.at(5),
                "Area", begin(word.at(2)),
                "Areas", begin(word.at(3)));
    }

    private static String begin(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String either(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String in(Map<String, String> names, String language) {
        return names.getOrDefault(
                language, names.getOrDefault("en", names.values().iterator().next()));
    }

    /** In the order of the file. */
    public List<Area> areas() {
        return List.copyOf(names.keySet());
    }

    public Optional<Area> area(@Nullable String slug) {
        return names.keySet().stream().filter(area -> area.slug().equals(slug)).findFirst();
    }

    /** Those with these slugs, which may name unknown ones. */
    public List<Area> areas(Set<String> slugs) {
        return names.keySet().stream()
                .filter(area -> slugs.contains(area.slug()))
                .toList();
    }

    /** In English where the language has no own name; an unknown area is called by its slug. */
    public String name(Area area, String language) {
        var all = names.get(area);
        return all == null ? area.slug() : in(all, language);
    }

    /** What texts of the app say of the city, by the names of their placeholders; in English where the language has none. */
    public Map<String, String> said(String language) {
        var words = said.getOrDefault(language, said.get("en"));
        if (words == null) {
            throw new CityUnusable(file, "it has no line that begins with \"word; en;\"");
        }
        return words;
    }

    /** Its own name in postal addresses. */
    public String postal() {
        return postal;
    }

    /** The name before the state in postal addresses of this area. */
    public String postal(Area area) {
        return postalByName.getOrDefault(lower(name(area, "en")), postal);
    }

    /** The city in addresses that is meant by this name; null for another text. */
    public @Nullable String postalNamed(String name) {
        return postalByName.get(lower(name));
    }

    public @Nullable Area named(@Nullable String name) {
        return name == null ? null : byName.get(lower(name));
    }

    /** Two letters. */
    public String state() {
        return state.getFirst();
    }

    public Optional<Area> ofZip(@Nullable String zip) {
        return zip == null
                ? Optional.empty()
                : IntStream.of(5, 4, 3)
                        .mapToObj(digits -> byZip.get(zip.substring(0, digits)))
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /** Degrees north of its middle. */
    public double north() {
        return north;
    }

    public double east() {
        return east;
    }

    /** Text (group 1) before a city in addresses (group 2). */
    public Pattern endsWithName() {
        return endsWithName;
    }

    /** The state (group 2), and the text before it (group 1, null for none). */
    public Pattern endsWithState() {
        return endsWithState;
    }

    /** An area's name (group 1) within a text. */
    public Pattern naming() {
        return naming;
    }

    public List<FileLine> neighbourhoods() {
        return List.copyOf(neighbourhoods);
    }
}
