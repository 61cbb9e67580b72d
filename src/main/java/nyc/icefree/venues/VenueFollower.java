package nyc.icefree.venues;

import java.time.Instant;

/** What hangs on a place and goes with it, in the same transaction. */
public interface VenueFollower {
    /**
     * A place has changed.
     *
     * @throws FormRefused when something there must not go along
     */
    void follow(KnownVenue venue, VenueChange change, Instant now);

    /**
     * A place was found to be another one, where all goes that was there.
     *
     * @throws FormRefused when something there must not go along
     */
    void merge(KnownVenue duplicate, KnownVenue kept, Instant now);
}
