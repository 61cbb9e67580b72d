package nyc.icefree.venues;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Splits an address from its end: country, ZIP code, state, city. In doubt a part stays with the street. */
final class TypedAddress {
    static final String NEW_YORK_STATE = "NY";
    private static final String NEW_YORK = "New York";

    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");
    private static final Pattern COUNTRY =
            Pattern.compile("(?i)usa|us|u\\.s\\.(a\\.)?|united states( of america)?|ee\\.? ?uu\\.?|estados unidos");
    private static final Pattern ZIP = Pattern.compile("(?:(.*?)\\s+)?(\\d{5}(?:-\\d{4})?)");
    private static final Pattern ZIP_OF_THE_CITY = Pattern.compile("1(0[0-4]|1[0-6])\\d\\d(-\\d{4})?");

    private static final Map<String, String> STATES = Map.of(
            "n.y.", NEW_YORK_STATE,
            "n.j.", "NJ",
            "new jersey", "NJ",
            "connecticut", "CT",
            "pennsylvania", "PA",
            "d.c.", "DC");
    private static final Pattern STATE = Pattern.compile("(?:(.*?)\\s+)?("
            + "(?i:ny|nj|n\\.y\\.|n\\.j\\.|new jersey|connecticut|pennsylvania|d\\.c\\.)"
            + "|AK|AL|AR|AZ|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NM|NV"
            + "|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)");

    private static final Map<String, String> CITIES = Map.ofEntries(
            Map.entry("new york", NEW_YORK),
            Map.entry("new york city", NEW_YORK),
            Map.entry("nyc", NEW_YORK),
            Map.entry("n.y.c.", NEW_YORK),
            Map.entry("nueva york", NEW_YORK),
            Map.entry("ciudad de nueva york", NEW_YORK),
            Map.entry("manhattan", "Manhattan"),
            Map.entry("brooklyn", "Brooklyn"),
            Map.entry("queens", "Queens"),
            Map.entry("bronx", "Bronx"),
            Map.entry("the bronx", "Bronx"),
            Map.entry("el bronx", "Bronx"),
            Map.entry("staten island", "Staten Island"));
    private static final Pattern ENDS_WITH_CITY = Pattern.compile("(?i)(.*\\S)\\s+("
            + CITIES.keySet().stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")");

    /** Words that are not in a city's name: parts of a building, streets and directions. */
    private static final Pattern NO_CITY =
            Pattern.compile("(?iU).*(\\d|[&#]|\\b(floor|room|suite|apt|apartment|unit|piso"
                    + "|level|basement|lobby|rear|entrance|side|corner|between|near|at|behind|street|st|avenue|ave|boulevard|blvd"
                    + "|broadway|road|rd|plaza|square|park|building|hall|church|library|school)\\b).*");

    private final List<String> parts = new ArrayList<>();

    /** Number of leading parts to keep: 1 when the place has no other name. */
    private final int kept;

    private final @Nullable String zip;
    private final @Nullable String state;
    private final @Nullable String city;

    /** @param inBorough whether it is in a borough, so that an unlikely city need not be accepted */
    TypedAddress(@Nullable String text, boolean named, boolean inBorough) {
        kept = named ? 0 : 1;
        BETWEEN.splitAsStream(text == null ? "" : text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        String country = isFree() && COUNTRY.matcher(last()).matches() ? last() : null;
        if (country != null) {
            leave(null);
        }
        zip = takeZip();
        String typed = takeState();
        boolean elsewhere = typed != null && !typed.equals(NEW_YORK_STATE);
        city = takeCity(zip != null || elsewhere || (typed != null && !inBorough), zip != null || typed != null);
        state = typed == null && city != null && CITIES.containsValue(city) ? NEW_YORK_STATE : typed;
        if (country != null && state == null) {
            parts.add(country);
        }
    }

    /** The text before city, state and ZIP code; null for none. */
    @Nullable
    String street() {
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    @Nullable
    String city() {
        return city;
    }

    @Nullable
    String state() {
        return state;
    }

    @Nullable
    String zip() {
        return zip;
    }

    /** Five digits at the end, unless they are the number of a road. */
    private @Nullable String takeZip() {
        var found = ZIP.matcher(last());
        if (!found.matches()) {
            return null;
        }
        String before = found.group(1);
        boolean isZip = before == null
                ? isFree()
                : STATE.matcher(before).matches()
                        || isCity(before)
                        || ENDS_WITH_CITY.matcher(before).matches()
                        || (before.contains(" ") && isZipOfTheCity(found.group(2)));
        if (!isZip) {
            return null;
        }
        leave(before);
        return found.group(2);
    }

    private @Nullable String takeState() {
        if (NEW_YORK.equals(cityOf(last())) && parts.size() > 1 && isCity(parts.get(parts.size() - 2))) {
            leave(null); // "Brooklyn, New York"
            return NEW_YORK_STATE;
        }
        var found = STATE.matcher(last());
        if (!found.matches()) {
            return null;
        }
        String before = found.group(1);
        String typed = found.group(2);
        String read = STATES.getOrDefault(lower(typed), typed.toUpperCase(Locale.ROOT));
        boolean isState = zip == null
                ? before == null || read.matches("NY|NJ") // "12 Oak CT" is a court
                : !isZipOfTheCity(zip) || read.equals(NEW_YORK_STATE);
        if (!isState || (before == null && !isFree())) {
            return null;
        }
        leave(before);
        return read;
    }

    /**
     * @param any whether unknown words may be a city
     * @param within whether a known city may follow the street without a comma
     */
    private @Nullable String takeCity(boolean any, boolean within) {
        String known = isFree() ? cityOf(last()) : null;
        if (known != null) {
            leave(null);
            // "Queens, New York"
            return known.equals(NEW_YORK) && isFree() && isCity(last()) ? takeCity(any, within) : known;
        }
        var found = ENDS_WITH_CITY.matcher(last());
        if (within && found.matches() && Character.isDigit(last().charAt(0))) {
            leave(found.group(1)); // "4 Example Plaza New York"
            return cityOf(found.group(2));
        }
        if (!any || !isFree() || NO_CITY.matcher(last()).matches()) {
            return null;
        }
        String city = last();
        leave(null);
        return city;
    }

    private String last() {
        return parts.isEmpty() ? "" : parts.getLast();
    }

    private boolean isFree() {
        return parts.size() > kept;
    }

    private void leave(@Nullable String before) {
        parts.removeLast();
        if (before != null) {
            parts.add(before);
        }
    }

    /** Also finds the city as a whole; null for other text. */
    static @Nullable String cityOf(String text) {
        return CITIES.get(lower(text));
    }

    private static boolean isCity(String text) {
        return CITIES.containsKey(lower(text));
    }

    private static boolean isZipOfTheCity(String zip) {
        return ZIP_OF_THE_CITY.matcher(zip).matches();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
