package nyc.icefree.venues;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;
import nyc.icefree.city.FileLine;
import nyc.icefree.search.TextNormalizer;

/** Reads the neighborhoods in the file of the city. Refuses doubtful lines with their number. */
final class NeighbourhoodFile {
    private static final int MOST = 80;
    private static final int PARTS = 6;
    private static final int LONGEST = 60;
    private static final Pattern ZIP = Pattern.compile("\\d{5}");

    private final City city;
    private final Map<String, Integer> lineOfKey = new HashMap<>();
    private final Map<String, Neighbourhood> found = new LinkedHashMap<>();

    private NeighbourhoodFile(City city) {
        this.city = city;
    }

    static List<Neighbourhood> read(City city) {
        var file = new NeighbourhoodFile(city);
        city.neighbourhoods().forEach(file::add);
        return List.copyOf(file.found.values());
    }

    private void add(FileLine line) {
        String name = line.ofParts(PARTS).at(0);
        String slug = TextNormalizer.text(name, LONGEST).replace(' ', '-');
        if (!slug.matches("[a-z0-9-]+") || name.length() > LONGEST) {
            throw line.refused("has no name that an address could carry");
        }
        var area = city.area(line.at(1))
                .orElseThrow(() -> line.refused("needs one of these areas: "
                        + city.areas().stream().map(Area::slug).collect(Collectors.joining(", "))));
        var point = MapPoint.read(line.at(2) + ", " + line.at(3))
                .filter(read -> read.isInReach(city))
                .orElseThrow(() -> line.refused("needs degrees north and then east, of a place near the city"));
        var also = line.list(5, ",");
        var zips = line.list(4, "\\s+");
        Stream.concat(Stream.of(name), also.stream()).forEach(called -> once(line, called, TypedPlace.key(called)));
        for (String zip : zips) {
            if (!ZIP.matcher(zip).matches()) {
                throw line.refused("has a ZIP code that is not five digits");
            }
            once(line, zip, zip);
        }
        found.put(slug, new Neighbourhood(slug, name, area, point, Set.copyOf(zips), also));
        if (found.size() > MOST) {
            throw line.refused("is one neighborhood more than " + MOST);
        }
    }

    private void once(FileLine line, String called, String key) {
        if (key.isEmpty()) {
            throw line.refused("has an empty name");
        }
        Integer earlier = lineOfKey.putIfAbsent(key, line.number());
        if (earlier != null) {
            throw line.refused("has " + called + ", which line " + earlier + " has already");
        }
    }
}
