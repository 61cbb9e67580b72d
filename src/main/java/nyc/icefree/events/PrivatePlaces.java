package nyc.icefree.events;

import nyc.icefree.eventform.EventContent;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.VenueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a venue private when an event hides its address and nothing has revealed it: no other event was held there, and
 * it is not shared, or its owner is the host. People can also set and remove the mark by hand.
 */
@Component
record PrivatePlaces(EventRepository events, VenueStore venues) {
    void used(Event event, @Nullable KnownVenue venue) {
        if (venue != null
                && !venue.privatePlace()
                && !event.showing.openToAll()
                && (!venue.shared() || venue.owner().equals(event.host()))
                && !events.existsByVenueAndIdNot(venue.id(), event.id)) {
            venues.makePrivate(venue);
        }
    }

    /** An address that was public once is no secret any more. */
    void changed(Event event, EventContent was, @Nullable KnownVenue venue) {
        boolean another = venue != null && !venue.id().equals(was.venue());
        boolean hidden = was.showing().openToAll() && !event.isPublic() && !event.wasListed;
        if (another || hidden) {
            used(event, venue);
        }
    }
}
