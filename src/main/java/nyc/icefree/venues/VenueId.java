package nyc.icefree.venues;

import java.util.UUID;

public record VenueId(UUID value) {
    public static VenueId random() {
        return new VenueId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
