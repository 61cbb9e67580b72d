package nyc.icefree.events;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.text.SafeText;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.MapPoint;
import nyc.icefree.venues.NamedBorough;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The venue that a partner's calendar means by a line of text; one that is not known yet becomes the partner's own. */
@Component
class PartnerPlaces {
    private static final Pattern ONLINE = Pattern.compile(
            "(?i).*(https?://|www\\.|\\bzoom\\b|\\bonline\\b|\\bvirtual\\b|google meet|microsoft teams|en línea).*");

    private final VenueStore venues;
    private final PrivatePlaces privatePlaces;

    PartnerPlaces(VenueStore venues, PrivatePlaces privatePlaces) {
        this.venues = venues;
        this.privatePlaces = privatePlaces;
    }

    /** Links to meetings are not taken over: they are for those who come. */
    static boolean online(String place) {
        return ONLINE.matcher(place).matches();
    }

    /** One that is not known yet is stored by {@link #keep}. */
    @Nullable
    KnownVenue of(UUID owner, PartnerEvent event) {
        if (!SafeText.isName(event.place()) || online(event.place())) {
            return null;
        }
        return venues.byAddress(owner, event.place()).orElseGet(() -> made(owner, event));
    }

    /** The same for an event of which it is decided here who may know its place. */
    void keep(@Nullable KnownVenue venue, Event event) {
        privatePlaces.used(event, venue);
        keep(venue);
    }

    /** The same where the event goes to another place; the one that it has already stays as people made it. */
    void keepNew(@Nullable KnownVenue venue, Event event) {
        if (venue != null && !venue.id().equals(event.venue)) {
            keep(venue, event);
        }
    }

    void keep(@Nullable KnownVenue venue) {
        if (venue != null) {
            venues.keep(venue);
        }
    }

    private KnownVenue made(UUID owner, PartnerEvent event) {
        // a sign that is missing there would lead people to another continent
        var point = MapPoint.of(event.latitude(), event.longitude()).filter(MapPoint::isInReach);
        String name = event.place().split("[,(\\n]", 2)[0].strip();
        return venues.unsaved(
                owner,
                new VenueForm(
                        SafeText.isName(name) ? name : event.place(),
                        event.place(),
                        "",
                        NamedBorough.in(event.place()).orElse(null),
                        "",
                        point.map(MapPoint::latitude).orElse(null),
                        point.map(MapPoint::longitude).orElse(null),
                        Set.of(),
                        null,
                        "",
                        false));
    }
}
