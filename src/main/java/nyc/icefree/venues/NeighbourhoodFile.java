package nyc.icefree.venues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.search.TextNormalizer;

/** Reads the file of neighborhoods, whose head describes its format. Refuses doubtful lines with their number. */
final class NeighbourhoodFile {
    private static final int MOST = 80;
    private static final int PARTS = 6;
    private static final int LONGEST = 60;
    private static final Pattern ZIP = Pattern.compile("\\d{5}");

    private final Map<String, Integer> lineOfKey = new HashMap<>();
    private final Map<String, Neighbourhood> found = new LinkedHashMap<>();

    private NeighbourhoodFile() {}

    static List<Neighbourhood> read(String text) {
        var file = new NeighbourhoodFile();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                file.add(number, line);
            }
        }
        if (file.found.isEmpty()) {
            throw new NeighbourhoodsUnusable("it names none");
        }
        return List.copyOf(file.found.values());
    }

    private void add(int number, String line) {
        var parts = line.split(";", -1);
        if (parts.length != PARTS) {
            throw new NeighbourhoodsUnusable(number, "does not have " + PARTS + " parts divided by semicolons");
        }
        String name = parts[0].strip();
        String slug = TextNormalizer.text(name, LONGEST).replace(' ', '-');
        if (!slug.matches("[a-z0-9-]+") || name.length() > LONGEST) {
            throw new NeighbourhoodsUnusable(number, "has no name that an address could carry");
        }
        var also = list(parts[5], ",");
        var zips = list(parts[4], "\\s+");
        Stream.concat(Stream.of(name), also.stream()).forEach(called -> once(number, called, TypedPlace.key(called)));
        for (String zip : zips) {
            if (!ZIP.matcher(zip).matches()) {
                throw new NeighbourhoodsUnusable(number, "has a ZIP code that is not five digits");
            }
            once(number, zip, zip);
        }
        found.put(
                slug,
                new Neighbourhood(
                        slug, name, borough(number, parts[1].strip()), point(number, parts), Set.copyOf(zips), also));
        if (found.size() > MOST) {
            throw new NeighbourhoodsUnusable("it names more than " + MOST);
        }
    }

    private void once(int number, String called, String key) {
        if (key.isEmpty()) {
            throw new NeighbourhoodsUnusable(number, "has an empty name");
        }
        Integer earlier = lineOfKey.putIfAbsent(key, number);
        if (earlier != null) {
            throw new NeighbourhoodsUnusable(number, "has " + called + ", which line " + earlier + " has already");
        }
    }

    private static List<String> list(String part, String between) {
        var all = new ArrayList<String>();
        for (String one : part.strip().split(between)) {
            if (!one.isBlank()) {
                all.add(one.strip());
            }
        }
        return all;
    }

    private static Borough borough(int number, String slug) {
        return Arrays.stream(Borough.values())
                .filter(borough -> borough.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NeighbourhoodsUnusable(
                        number,
                        "needs one of these boroughs: "
                                + Arrays.stream(Borough.values())
                                        .map(Borough::slug)
                                        .collect(Collectors.joining(", "))));
    }

    private static MapPoint point(int number, String[] parts) {
        return MapPoint.read(parts[2].strip() + ", " + parts[3].strip())
                .filter(MapPoint::isInReach)
                .orElseThrow(() -> new NeighbourhoodsUnusable(
                        number, "needs degrees north and then east, of a place near the city"));
    }
}
