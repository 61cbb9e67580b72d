package nyc.icefree.venues;

import org.jspecify.annotations.Nullable;

/**
 * Where, as far as one audience may know.
 *
 * @param name the venue's name; null when the address is hidden from this audience, since a name gives it away
 * @param address one line, without the name; null likewise, or where the name says all that is known
 * @param transit null likewise
 * @param latitude in degrees north, longitude in degrees east; null likewise or unknown
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
