package nyc.icefree.venues;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nyc.icefree.city.City;
import org.jspecify.annotations.Nullable;

/** Splits an address from its end: country, ZIP code, state, city. In doubt a part stays with the street. */
final class TypedAddress {
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");
    private static final Pattern COUNTRY =
            Pattern.compile("(?i)usa|us|u\\.s\\.(a\\.)?|united states( of america)?|ee\\.? ?uu\\.?|estados unidos");
    private static final Pattern ZIP = Pattern.compile("(?:(.*?)\\s+)?(\\d{5}(?:-\\d{4})?)");

    private static final Map<String, String> STATES = Map.of(
            "n.j.", "NJ",
            "new jersey", "NJ",
            "connecticut", "CT",
            "pennsylvania", "PA",
            "d.c.", "DC");
    private static final Pattern STATE = Pattern.compile("(?:(.*?)\\s+)?("
            + "(?i:nj|n\\.j\\.|new jersey|connecticut|pennsylvania|d\\.c\\.)"
            + "|AK|AL|AR|AZ|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NM|NV"
            + "|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)");

    /** "12 Oak CT" is a court. */
    private static final Set<String> STREETS_TOO =
            Set.of("AL", "CT", "HI", "IN", "LA", "ME", "MT", "OH", "OK", "OR", "PR");

    /** Words that are not in a city's name: parts of a building, streets and directions. */
    private static final Pattern NO_CITY =
            Pattern.compile("(?iU).*(\\d|[&#]|\\b(floor|room|suite|apt|apartment|unit|piso"
                    + "|level|basement|lobby|rear|entrance|side|corner|between|near|at|behind|street|st|avenue|ave|boulevard|blvd"
                    + "|broadway|road|rd|plaza|square|park|building|hall|church|library|school)\\b).*");

    private final City town;
    private final List<String> parts = new ArrayList<>();

    /** Number of leading parts to keep: 1 when the place has no other name. */
    private final int kept;

    private final @Nullable String zip;
    private final @Nullable String state;
    private final @Nullable String city;

    /** @param inArea whether it is in an area of the city, so that an unlikely city need not be accepted */
    TypedAddress(City town, @Nullable String text, boolean named, boolean inArea) {
        this.town = town;
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
        boolean elsewhere = typed != null && !typed.equals(town.state());
        city = takeCity(zip != null || elsewhere || (typed != null && !inArea), zip != null || typed != null);
        state = typed == null && city != null && isCity(city) ? town.state() : typed;
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
                : state(before) != null
                        || isCity(before)
                        || town.endsWithName().matcher(before).matches()
                        || (before.contains(" ") && town.ofZip(found.group(2)).isPresent());
        if (!isZip) {
            return null;
        }
        leave(before);
        return found.group(2);
    }

    private @Nullable String takeState() {
        if (town.postal().equals(town.postalNamed(last())) && parts.size() > 1 && isCity(parts.get(parts.size() - 2))) {
            leave(null); // the state has the city's name
            return town.state();
        }
        var found = state(last());
        if (found == null) {
            return null;
        }
        String before = found.group(1);
        String typed = found.group(2);
        String read = found.pattern().equals(STATE)
                ? STATES.getOrDefault(lower(typed), typed.toUpperCase(Locale.ROOT))
                : town.state();
        boolean isState = zip == null
                ? before == null || !STREETS_TOO.contains(read)
                : town.ofZip(zip).isEmpty() || read.equals(town.state());
        if (!isState || (before == null && !isFree())) {
            return null;
        }
        leave(before);
        return read;
    }

    /** Matched; null where no state ends the text. */
    private @Nullable Matcher state(String text) {
        return Stream.of(town.endsWithState(), STATE)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .orElse(null);
    }

    /**
     * @param any whether unknown words may be a city
     * @param within whether a known city may follow the street without a comma
     */
    private @Nullable String takeCity(boolean any, boolean within) {
        String known = isFree() ? town.postalNamed(last()) : null;
        if (known != null) {
            leave(null);
            return known.equals(town.postal()) && isFree() && isCity(last()) ? takeCity(any, within) : known;
        }
        var found = town.endsWithName().matcher(last());
        if (within && found.matches() && Character.isDigit(last().charAt(0))) {
            leave(found.group(1)); // "4 Example Plaza Rivertown"
            return town.postalNamed(found.group(2));
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

    private boolean isCity(String text) {
        return town.postalNamed(text) != null;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
