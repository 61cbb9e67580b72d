package nyc.icefree.events;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.city.City;
import nyc.icefree.text.SafeText;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.MapPoint;
import nyc.icefree.venues.NamedArea;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the venue that a line of a partner's calendar means; an unknown one becomes the partner's own. */
@Component
record PartnerPlaces(VenueStore venues, PrivatePlaces privatePlaces) {
    private static final Pattern ONLINE =
            Pattern.compile("(?i)\\b(?:zoom|online|virtual|google meet|microsoft teams|en línea)\\b");
    private static final Pattern PAGE = Pattern.compile("(?i)(?:https?://|www\\.)\\S*");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*[;,|/+&()]\\s*|\\s+(?:-|–|—|and|or|y|o)\\s+");
    /** A house number before a street name, or a zip code. */
    private static final Pattern STREET =
            Pattern.compile("(?i)\\d\\S* +(?![ap]\\.?m\\b)\\p{L}\\S* +\\p{L}|\\b\\d{5}\\b");

    static boolean online(City city, String line) {
        return ONLINE.matcher(line).find()
                || (there(city, line).isEmpty() && PAGE.matcher(line).find());
    }

    /** The part of a line that is an address, without links and words for online meetings. */
    static String there(City city, String line) {
        String rest = PAGE.matcher(line).replaceAll("").strip();
        if (!ONLINE.matcher(line).find() && rest.equals(line.strip())) {
            return line;
        }
        String parts = BETWEEN.splitAsStream(rest)
                .filter(part -> !part.isBlank() && !ONLINE.matcher(part).find())
                .collect(Collectors.joining(", "));
        return STREET.matcher(parts).find() || NamedArea.in(city, parts).isPresent() ? parts : "";
    }

    @Nullable
    KnownVenue of(UUID owner, PartnerEvent event) {
        String there = there(event.city(), event.place());
        return SafeText.isName(there)
                ? venues.byAddress(owner, there).orElseGet(() -> made(owner, event, there))
                : null;
    }

    void keep(@Nullable KnownVenue venue, Event event) {
        privatePlaces.used(event, venue);
        keep(venue);
    }

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

    private KnownVenue made(UUID owner, PartnerEvent event, String there) {
        // a missing sign would lead people to another continent
        var point = MapPoint.of(event.latitude(), event.longitude()).filter(near -> near.isInReach(event.city()));
        String name = there.split("[,(\\n]", 2)[0].strip();
        return venues.unsaved(
                owner,
                new VenueForm(
                        SafeText.isName(name) ? name : there,
                        there,
                        "",
                        NamedArea.in(event.city(), there).orElse(null),
                        "",
                        point.map(MapPoint::latitude).orElse(null),
                        point.map(MapPoint::longitude).orElse(null),
                        Set.of(),
                        null,
                        "",
                        false));
    }
}
