package nyc.icefree.venues;

import org.jspecify.annotations.Nullable;

/**
 * A location as far as one audience may know it.
 *
 * @param name null when the address is hidden, since a name gives it away
 * @param address one line without the name; null when hidden, or when the name says it all
 * @param transit null when hidden or unknown
 * @param latitude degrees north; null when hidden or unknown
 * @param longitude degrees east; null when hidden or unknown
 */
public record Place(
        @Nullable String name,
        @Nullable String address,
        @Nullable String neighbourhood,
        @Nullable Borough borough,
        @Nullable Transit transit,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean addressHidden) {}
