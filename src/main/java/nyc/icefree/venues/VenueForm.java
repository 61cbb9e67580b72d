package nyc.icefree.venues;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.city.Area;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * @param address one line
 * @param capacity in people; null when unknown
 * @param staffNotes keys, contacts, past problems; never public
 * @param privatePlace its location is sealed, and it is never shared
 */
public record VenueForm(
        String name,
        String address,
        String neighbourhood,
        @JsonAlias("borough") @Nullable Area area, // in proposals sealed before
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

    /** A public venue, with transit in English. */
    public VenueForm(
            String name,
            String address,
            String neighbourhood,
            @Nullable Area area,
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
                area,
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

    public VenueForm cleaned() {
        return new VenueForm(
                SafeText.line(name),
                SafeText.line(address),
                SafeText.line(neighbourhood),
                area,
                transit.cleaned(SafeText::line),
                latitude,
                longitude,
                access,
                capacity,
                SafeText.block(staffNotes),
                shared && !privatePlace,
                privatePlace);
    }

    public VenueForm asPrivate() {
        return new VenueForm(
                name,
                address,
                neighbourhood,
                area,
                transit,
                latitude,
                longitude,
                access,
                capacity,
                staffNotes,
                false,
                true);
    }

    /** Name and address in one line, without repeating the name. */
    public String line() {
        String beside = besideName();
        return beside == null ? name : name + ", " + beside;
    }

    /** The address without the name at its start, as partners write it; null for none. */
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
