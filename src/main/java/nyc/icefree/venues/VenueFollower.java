package nyc.icefree.venues;

import java.time.Instant;

/** Moves what depends on a venue, in the same transaction. */
public interface VenueFollower {
    /** @throws Refused when a dependent event must not change */
    void follow(KnownVenue venue, VenueChange change, Instant now);

    /** @throws Refused when a dependent event must not change */
    void merge(KnownVenue duplicate, KnownVenue kept, Instant now);
}
