package nyc.icefree.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person types about a place.
 *
 * @param address one line
 * @param capacity how many people fit, null when not known
 * @param staffNotes keys, contacts at the door, what went wrong last time; never public
 * @param shared every organization may see and choose it; otherwise only the one it belongs to
 */
public record VenueForm(
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
    public VenueForm {
        access = Set.copyOf(access);
    }

    public static VenueForm blank() {
        return new VenueForm("", "", "", null, "", null, null, Set.of(), null, "", true);
    }
}
