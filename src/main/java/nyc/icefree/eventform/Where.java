package nyc.icefree.eventform;

import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place, as a form says it: of two equal ones nobody would have to come elsewhere.
 *
 * @param venue a known venue; null when there is none yet or {@code newVenue} is given
 * @param newVenue a place that is described here
 * @param onlineLink for those who come, as a {@link JoiningLink}; empty for none
 */
public record Where(@Nullable VenueId venue, @Nullable VenueForm newVenue, Attendance attendance, String onlineLink) {
    public static final int LINK_MAX = 1_000;
    public static final Where NOT_SAID = new Where(null, null, Attendance.IN_PERSON, "");

    /** People come to the place. */
    public static Where in(@Nullable VenueId venue) {
        return NOT_SAID.at(venue);
    }

    /** People come to the place. */
    public static Where in(@Nullable VenueForm described) {
        return NOT_SAID.at(described);
    }

    /** The same at a known place; null for none. */
    public Where at(@Nullable VenueId other) {
        return new Where(other, null, attendance, onlineLink);
    }

    /** The same at a place described here; null for none. */
    public Where at(@Nullable VenueForm described) {
        return new Where(null, described, attendance, onlineLink);
    }

    /** The same place, where people come another way. */
    public Where attended(Attendance other, String link) {
        return new Where(venue, newVenue, other, link);
    }
}
