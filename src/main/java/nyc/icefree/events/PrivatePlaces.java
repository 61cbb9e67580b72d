package nyc.icefree.events;

import nyc.icefree.eventform.EventContent;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.VenueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the place of an event that hides it a private one, as long as nothing else has told of it: no other event was held
 * there, and nobody but its owner could choose it or its owner is the host. By hand the mark is set and taken away too.
 */
@Component
class PrivatePlaces {
    private final EventRepository events;
    private final VenueStore venues;

    PrivatePlaces(EventRepository events, VenueStore venues) {
        this.events = events;
        this.venues = venues;
    }

    /** A new event, or one that is at this place for the first time or hides it from now on. */
    void used(Event event, @Nullable KnownVenue venue) {
        if (venue != null
                && !venue.privatePlace()
                && !event.showing.openToAll()
                && (!venue.shared() || venue.owner().equals(event.host()))
                && !events.existsByVenueAndIdNot(venue.id(), event.id)) {
            venues.makePrivate(venue);
        }
    }

    /** What has been public with its place is no secret any more. */
    void changed(Event event, EventContent was, @Nullable KnownVenue venue) {
        boolean another = venue != null && !venue.id().equals(was.venue());
        boolean hidden = was.showing().openToAll() && !event.isPublic() && !event.wasListed;
        if (another || hidden) {
            used(event, venue);
        }
    }
}
