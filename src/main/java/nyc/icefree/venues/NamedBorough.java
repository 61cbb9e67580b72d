package nyc.icefree.venues;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

public final class NamedBorough {
    /** Not "Queens Boulevard", which runs on, or "Brooklyn Bridge", which begins elsewhere. */
    private static final Pattern NAMED = Pattern.compile(
            "(?iU)\\b("
                    + Arrays.stream(Borough.values()).map(VenueAddress::city).collect(Collectors.joining("|"))
                    + ")\\b(?!\\s+(avenue|ave|boulevard|blvd|bridge|expressway|parkway|pkwy|plaza|road|rd|river|street|st|tunnel)\\b)");

    private NamedBorough() {}

    /** By city, else by ZIP code, else by the last borough named. Empty for another state. */
    public static Optional<Borough> in(String line) {
        var typed = new TypedAddress(line, false, false);
        if (typed.state() != null && !typed.state().equals(TypedAddress.NEW_YORK_STATE)) {
            return Optional.empty();
        }
        return called(typed.city())
                .or(() -> ofZip(typed.zip()))
                .or(() -> NAMED.matcher(line)
                        .results()
                        .reduce((earlier, later) -> later)
                        .flatMap(found -> called(found.group(1))));
    }

    private static Optional<Borough> called(@Nullable String city) {
        return Arrays.stream(Borough.values())
                .filter(borough -> VenueAddress.city(borough).equalsIgnoreCase(city))
                .findFirst();
    }

    private static Optional<Borough> ofZip(@Nullable String zip) {
        return zip == null
                ? Optional.empty()
                : Optional.ofNullable(
                        switch (zip.substring(0, 3)) {
                            case "100", "101", "102" -> Borough.MANHATTAN;
                            case "103" -> Borough.STATEN_ISLAND;
                            case "104" -> Borough.BRONX;
                            case "112" -> Borough.BROOKLYN;
                            case "111", "113", "114", "116" -> Borough.QUEENS;
                            default -> null; // 110 is shared with Nassau County
                        });
    }
}
