package nyc.icefree.disclosure;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nyc.icefree.city.City;
import nyc.icefree.venues.MapPoint;
import org.jspecify.annotations.Nullable;

/** Links to maps. Following one tells a map company the address, so a hidden address has none. */
public record Directions(String device, String osm, String google, String apple) {

    /**
     * @param event as the public or people with its link see it
     * @return empty where the address is hidden or unknown, or the event is online
     */
    public static Optional<Directions> to(City city, EventView event) {
        if (event.audience() != Audience.PUBLIC && event.audience() != Audience.INVITED) {
            throw new IllegalArgumentException("what only some may know is in no link");
        }
        String address = WhenAndWhere.postal(city, event);
        var place = event.place();
        return WhenAndWhere.point(event)
                .map(point -> to(point, place.name()))
                .or(() -> address.isEmpty() || isBlank(place.name()) && isBlank(place.address())
                        ? Optional.empty()
                        : Optional.of(to(address)));
    }

    private static Directions to(MapPoint point, @Nullable String name) {
        String north = digits(point.latitude());
        String east = digits(point.longitude());
        String both = north + "," + east;
        String label = name == null || name.isBlank()
                ? ""
                : encoded("(" + name.replaceAll("[()]", " ").strip() + ")");
        return new Directions(
                "geo:" + both + "?q=" + both + label,
                "https://www.openstreetmap.org/?mlat=" + north + "&mlon=" + east + "#map=17/" + north + "/" + east,
                "https://www.google.com/maps/dir/?api=1&destination=" + encoded(both),
                "https://maps.apple.com/?daddr=" + encoded(both));
    }

    private static Directions to(String address) {
        String place = encoded(address);
        return new Directions(
                "geo:0,0?q=" + place,
                "https://www.openstreetmap.org/search?query=" + place,
                "https://www.google.com/maps/dir/?api=1&destination=" + place,
                "https://maps.apple.com/?daddr=" + place);
    }

    private static String digits(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
