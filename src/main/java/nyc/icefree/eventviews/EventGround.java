package nyc.icefree.eventviews;

import java.util.UUID;
import nyc.icefree.venues.Borough;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is, as far as it counts for the way from one to another; never shown.
 *
 * @param venue equal for two at one place; null where it has none any more, or never had one
 * @param borough null where it has no place
 */
public record EventGround(@Nullable UUID venue, @Nullable Borough borough) {
    /** Nowhere, or nobody knows where. */
    public static final EventGround NONE = new EventGround(null, null);
}
