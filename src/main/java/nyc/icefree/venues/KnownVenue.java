package nyc.icefree.venues;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place as other rooms read it inside a transaction. What says where a private one is lies sealed, and is opened only when
 * it is asked for.
 */
public interface KnownVenue {
    UUID id();

    /** The organization that it belongs to. */
    UUID owner();

    /** Every organization may see and choose it. */
    boolean shared();

    /** Not every event there shows its place to everybody. */
    boolean privatePlace();

    /** Empty when not known. */
    String neighbourhood();

    @Nullable
    Borough borough();

    String name();

    String address();

    /** What those may know who may find it. */
    Place place();

    /** All that is known of it. */
    VenueForm facts();
}
