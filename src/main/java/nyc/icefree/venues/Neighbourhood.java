package nyc.icefree.venues;

import java.util.List;
import java.util.Set;

/**
 * A part of the city that people name when they say where they are.
 *
 * @param slug as in addresses: {@code jackson-heights}
 * @param name a proper name, in every language the same
 * @param centre its middle, to about 500 m
 * @param zips the ZIP codes that are its own, or nearer to it than to any other
 * @param alsoCalled what people also type for it or for a part of it
 */
public record Neighbourhood(
        String slug, String name, Borough borough, MapPoint centre, Set<String> zips, List<String> alsoCalled) {
    public Neighbourhood {
        zips = Set.copyOf(zips);
        alsoCalled = List.copyOf(alsoCalled);
    }
}
