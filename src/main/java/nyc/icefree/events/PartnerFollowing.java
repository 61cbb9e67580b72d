package nyc.icefree.events;

import java.time.Clock;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.VenueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PartnerFollowing {
    private final VenueStore venues;
    private final PartnerPlaces places;
    private final Clock clock;

    PartnerFollowing(VenueStore venues, PartnerPlaces places, Clock clock) {
        this.venues = venues;
        this.places = places;
        this.clock = clock;
    }

    record Next(EventContent content, @Nullable KnownVenue venue, Following following) {}

    Next of(Event event, PartnerEvent was, PartnerEvent is) {
        var venue = venue(event, was, is);
        var content = PartnerContent.followed(event.content(), venue == null ? null : venue.id(), was, is);
        return new Next(content, venue, following(event, content, venue));
    }

    private Following following(Event event, EventContent next, @Nullable KnownVenue venue) {
        var now = clock.instant();
        if (event.placeForgotten && event.slot.isOver(now) && next.slot().isOver(now)) {
            return Following.FORGOTTEN;
        }
        if (venue != null && next.tells(venue.facts())) {
            return Following.TELLS_HIDDEN_PLACE;
        }
        return event.state == EventState.PUBLISHED && EventLife.lacksPlace(event, next, now)
                ? Following.PLACE_UNKNOWN
                : Following.CAN;
    }

    private @Nullable KnownVenue venue(Event event, PartnerEvent was, PartnerEvent is) {
        var now = venues.find(event.venue).orElse(null);
        String here = now == null ? "" : now.address();
        boolean untouched = here.equalsIgnoreCase(PartnerPlaces.there(was.place()));
        return untouched && !was.place().equals(is.place()) ? places.of(event.host(), is) : now;
    }
}
