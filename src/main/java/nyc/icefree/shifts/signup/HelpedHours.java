package nyc.icefree.shifts.signup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.partners.OrganizationCard;
import org.jspecify.annotations.Nullable;

/**
 * Time that somebody has helped, as far as records are kept: past shifts that they held, of events that took place. The
 * lead's marks do not count, since the lead alone reads them.
 *
 * @param with by name; empty when there is nothing
 * @param first day of the earliest of these shifts, null when there is none
 * @param last day of the latest
 * @param each the latest first, also those with zero time, which do not count
 */
public record HelpedHours(
        List<With> with,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<HelpedShift> each) {
    /** @param time as planned, or as corrected by an organizer */
    public record With(OrganizationCard organization, int shifts, Duration time) {}

    public int shifts() {
        return with.stream().mapToInt(With::shifts).sum();
    }

    public Duration time() {
        return with.stream().map(With::time).reduce(Duration.ZERO, Duration::plus);
    }
}
