package nyc.icefree.venues;

import nyc.icefree.city.Area;
import org.jspecify.annotations.Nullable;

/**
 * A location as far as one audience may know it. Null when hidden or unknown.
 *
 * @param name null when the address is hidden, since a name gives it away
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Place(
        @Nullable String name,
        @Nullable String address,
        @Nullable String neighbourhood,
        @Nullable Area area,
        @Nullable Transit transit,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean addressHidden) {}
