package nyc.icefree.events;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the place of an event that hides it a private one, as long as nothing else has told of it: no other event was held
 * there, and nobody but its owner could choose it or its owner is the host. By hand the mark is set and taken away too.
 */
@Component
class PrivatePlaces {
    private final EventRepository events;
    private final VenueRepository venues;

    PrivatePlaces(EventRepository events, VenueRepository venues) {
        this.events = events;
        this.venues = venues;
    }

    /** What was found to be the same place, by however many steps, would else still say where that is. */
    void hideDuplicates(Venue kept) {
        for (var duplicate : venues.findByMergedInto(kept.id)) {
            if (!duplicate.privatePlace) {
                duplicate.becomePrivate();
            }
            hideDuplicates(duplicate);
        }
    }

    /** A new event, or one that is at this place for the first time or hides it from now on. */
    void used(Event event, @Nullable Venue venue) {
        if (venue != null
                && !venue.privatePlace
                && !event.showing.openToAll()
                && (!venue.shared || venue.owner.equals(event.host()))
                && !events.existsByVenueAndIdNot(venue.id, event.id)) {
            venue.becomePrivate();
            hideDuplicates(venue);
        }
    }

    /** What has been public with its place is no secret any more. */
    void changed(Event event, EventContent was, @Nullable Venue venue) {
        boolean another = venue != null && !venue.id.equals(was.venue());
        boolean hidden = was.showing().openToAll() && !event.isPublic() && !event.wasListed;
        if (another || hidden) {
            used(event, venue);
        }
    }
}
