package nyc.icefree.venues;

import java.util.List;
import java.util.Set;
import nyc.icefree.city.Area;

/**
 * A part of the city that people name when they say where they are.
 *
 * @param slug as in addresses: {@code jackson-heights}
 * @param centre accurate to about 500 m
 * @param zips ZIP codes in it, or nearer to it than to any other
 */
public record Neighbourhood(
        String slug, String name, Area area, MapPoint centre, Set<String> zips, List<String> alsoCalled) {
    public Neighbourhood {
        zips = Set.copyOf(zips);
        alsoCalled = List.copyOf(alsoCalled);
    }
}
