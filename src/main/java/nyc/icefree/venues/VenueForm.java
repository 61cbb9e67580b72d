package nyc.icefree.venues;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * What a person types about a place.
 *
 * @param address one line
 * @param capacity how many people fit, null when not known
 * @param staffNotes keys, contacts at the door, what went wrong last time; never public
 * @param privatePlace not everybody may know where it is: stored sealed, and never shared
 * @param shared every organization may see and choose it; otherwise only the one it belongs to
 */
public record VenueForm(
        String name,
        String address,
        String neighbourhood,
        @Nullable Borough borough,
        Transit transit,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Set<AccessFact> access,
        @Nullable Integer capacity,
        String staffNotes,
        boolean shared,
        boolean privatePlace) {
    public static final int NAME_MAX = 200;
    public static final int ADDRESS_MAX = 300;
    public static final int NEIGHBOURHOOD_MAX = 100;
    public static final int TRANSIT_MAX = 500;
    public static final int NOTES_MAX = 4_000;
    public static final int CAPACITY_MAX = 100_000;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:(–—-]+");

    public VenueForm {
        access = Set.copyOf(access);
    }

    /**
     * A place that everybody may know.
     *
     * @param transit in English
     */
    public VenueForm(
            String name,
            String address,
            String neighbourhood,
            @Nullable Borough borough,
            String transit,
            @Nullable Double latitude,
            @Nullable Double longitude,
            Set<AccessFact> access,
            @Nullable Integer capacity,
            String staffNotes,
            boolean shared) {
        this(
                name,
                address,
                neighbourhood,
                borough,
                Transit.of(transit),
                latitude,
                longitude,
                access,
                capacity,
                staffNotes,
                shared,
                false);
    }

    public static VenueForm blank() {
        return new VenueForm("", "", "", null, "", null, null, Set.of(), null, "", true);
    }

    /** Without what nobody meant: stray blanks and control characters. */
    public VenueForm cleaned() {
        return new VenueForm(
                SafeText.line(name),
                SafeText.line(address),
                SafeText.line(neighbourhood),
                borough,
                transit.cleaned(SafeText::line),
                latitude,
                longitude,
                access,
                capacity,
                SafeText.block(staffNotes),
                shared && !privatePlace,
                privatePlace);
    }

    /** The same, stored sealed and chosen by its owner alone. */
    public VenueForm asPrivate() {
        return new VenueForm(
                name,
                address,
                neighbourhood,
                borough,
                transit,
                latitude,
                longitude,
                access,
                capacity,
                staffNotes,
                false,
                true);
    }

    /** Name and address in one line, the name once. */
    public String line() {
        String beside = besideName();
        return beside == null ? name : name + ", " + beside;
    }

    /** What the address says beyond the name, with which partners' addresses begin; null for nothing. */
    public @Nullable String besideName() {
        return besideName(name, address);
    }

    static @Nullable String besideName(String name, String address) {
        if (!address.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))) {
            return address.isBlank() ? null : address;
        }
        String rest = address.substring(name.length());
        if (rest.isEmpty()) {
            return null;
        }
        var between = BETWEEN.matcher(rest);
        if (!between.lookingAt()) {
            return address; // "Hall" and "Halley Street 5"
        }
        String beside = rest.substring(between.end());
        return beside.isBlank() ? null : between.group().contains("(") ? beside.replaceFirst("\\)", "") : beside;
    }
}
