package nyc.icefree.venues;

import java.util.UUID;
import nyc.icefree.city.Area;
import org.jspecify.annotations.Nullable;

/** A venue, inside a transaction. The location of a private one is sealed, and opened only when asked for. */
public interface KnownVenue {
    UUID id();

    UUID owner();

    boolean shared();

    /** Whether some event there may hide its address from the public. */
    boolean privatePlace();

    String neighbourhood();

    @Nullable
    Area area();

    String name();

    String address();

    /** For an audience that may know the exact location. */
    Place place();

    VenueForm facts();
}
