package nyc.icefree.eventform;

import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * Place of an event, as typed. Equal values mean that nobody has to go elsewhere.
 *
 * @param venue a known venue; null when there is none yet or {@code newVenue} is given
 * @param newVenue a place that is described here
 * @param onlineLink for those who come, as a {@link JoiningLink}; empty for none
 */
public record Where(@Nullable VenueId venue, @Nullable VenueForm newVenue, Attendance attendance, String onlineLink) {
    public static final int LINK_MAX = 1_000;
    public static final Where NOT_SAID = new Where(null, null, Attendance.IN_PERSON, "");

    public static Where in(@Nullable VenueId venue) {
        return NOT_SAID.at(venue);
    }

    public static Where in(@Nullable VenueForm described) {
        return NOT_SAID.at(described);
    }

    public Where at(@Nullable VenueId other) {
        return new Where(other, null, attendance, onlineLink);
    }

    public Where at(@Nullable VenueForm described) {
        return new Where(null, described, attendance, onlineLink);
    }

    public Where attended(Attendance other, String link) {
        return new Where(venue, newVenue, other, link);
    }
}
