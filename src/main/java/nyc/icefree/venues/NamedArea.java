package nyc.icefree.venues;

import java.util.Optional;
import java.util.regex.Pattern;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;

public final class NamedArea {
    /** A street, "Main Boulevard", which may run on, or "Main Bridge", which may begin elsewhere. */
    private static final Pattern STREET = Pattern.compile(
            "(?iU)\\s+(avenue|ave|boulevard|blvd|bridge|expressway|parkway|pkwy|plaza|road|rd|river|street|st|tunnel)\\b");

    private NamedArea() {}

    /** By city, else by ZIP code, else by the last area named. Empty for another state. */
    public static Optional<Area> in(City city, String line) {
        var typed = new TypedAddress(city, line, false, false);
        if (typed.state() != null && !typed.state().equals(city.state())) {
            return Optional.empty();
        }
        return Optional.ofNullable(city.named(typed.city()))
                .or(() -> city.ofZip(typed.zip()))
                .or(() -> city.naming()
                        .matcher(line)
                        .results()
                        .filter(found ->
                                !STREET.matcher(line.substring(found.end())).lookingAt())
                        .reduce((earlier, later) -> later)
                        .flatMap(found -> Optional.ofNullable(city.named(found.group(1)))));
    }
}
