package nyc.icefree.events;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The venue that a partner's calendar means by a line of text; one that is not known yet becomes the partner's own. */
@Component
class PartnerPlaces {
    private static final Pattern ONLINE = Pattern.compile(
            "(?i).*(https?://|www\\.|\\bzoom\\b|\\bonline\\b|\\bvirtual\\b|google meet|microsoft teams|en línea).*");

    private final JdbcClient jdbc;
    private final VenueRepository venues;
    private final PrivatePlaces privatePlaces;
    private final EntityManager entities;

    PartnerPlaces(JdbcClient jdbc, VenueRepository venues, PrivatePlaces privatePlaces, EntityManager entities) {
        this.jdbc = jdbc;
        this.venues = venues;
        this.privatePlaces = privatePlaces;
        this.entities = entities;
    }

    /** Links to meetings are not taken over: they are for those who come. */
    static boolean online(String place) {
        return ONLINE.matcher(place).matches();
    }

    /** One that is not known yet is stored by {@link #keep}. */
    @Nullable
    Venue of(UUID owner, PartnerEvent event) {
        if (!SafeText.isName(event.place()) || online(event.place())) {
            return null;
        }
        var known = jdbc.sql("select id from venue where (owner_id = :owner or shared = true)"
                        + " and lower(address) = :address order by id fetch first 1 rows only")
                .param("owner", owner)
                .param("address", event.place().toLowerCase(Locale.ROOT))
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
        return known.flatMap(venues::findById)
                .or(() -> venues.findByOwnerAndPrivatePlaceTrue(owner).stream()
                        .filter(venue -> venue.address().equalsIgnoreCase(event.place()))
                        .findFirst())
                .orElseGet(() -> made(owner, event));
    }

    /** The same for an event of which it is decided here who may know its place. */
    void keep(@Nullable Venue venue, Event event) {
        privatePlaces.used(event, venue);
        keep(venue);
    }

    /** The same where the event goes to another place; the one that it has already stays as people made it. */
    void keepNew(@Nullable Venue venue, Event event) {
        if (venue != null && !venue.id.equals(event.venue)) {
            keep(venue, event);
        }
    }

    void keep(@Nullable Venue venue) {
        if (venue != null && !entities.contains(venue)) {
            entities.persist(venue);
        }
    }

    private static Venue made(UUID owner, PartnerEvent event) {
        String name = event.place().split("[,(\\n]", 2)[0].strip();
        return new Venue(
                UUID.randomUUID(),
                owner,
                new VenueForm(
                        SafeText.isName(name) ? name : event.place(),
                        event.place(),
                        "",
                        borough(event.place()),
                        "",
                        event.latitude(),
                        event.longitude(),
                        Set.of(),
                        null,
                        "",
                        false));
    }

    private static @Nullable Borough borough(String place) {
        String words = " " + SearchText.normal(place, 400) + " ";
        for (Borough borough : Borough.values()) {
            if (words.contains(" " + borough.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ")) {
                return borough;
            }
        }
        return null;
    }
}
