package nyc.icefree.venues;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.City;
import org.jspecify.annotations.Nullable;

/**
 * A postal address for map programs, in English and postal order. City and state come from the area unless typed.
 *
 * @param name null when it is the street itself
 * @param area neighborhood, only without a street
 * @param state two letters
 * @param zip as typed; never looked up
 */
public record VenueAddress(
        @Nullable String name,
        @Nullable String street,
        @Nullable String area,
        @Nullable String city,
        @Nullable String state,
        @Nullable String zip) {

    public static VenueAddress of(City town, Place place) {
        var name = given(place.name());
        var address = given(place.address());
        var area = place.area();
        var typed =
                new TypedAddress(town, address == null ? name : address, address != null && name != null, area != null);
        var street = address == null ? null : typed.street();
        name = address == null ? typed.street() : name;
        if (street == null && name != null && Character.isDigit(name.charAt(0))) {
            street = name;
            name = null;
        }
        var city = typed.city();
        if (street == null && city == null && name != null && town.postalNamed(name) != null) {
            city = town.postalNamed(name); // "Rivertown, NJ"
            name = null;
        }
        var state = typed.state();
        if (area != null && (state == null || state.equals(town.state()))) {
            city = city == null ? town.postal(area) : city;
            state = town.state();
        }
        var near = given(place.neighbourhood());
        boolean needless = street != null || near == null || near.equalsIgnoreCase(city) || near.equalsIgnoreCase(name);
        return new VenueAddress(name, street, needless ? null : near, city, state, typed.zip());
    }

    /** "Example Hall, 4 Example Plaza, Rivertown, NJ 07001", as far as known; may be empty. */
    public String line() {
        return joined(", ", name, street, area, city, joined(" ", state, zip));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
