package nyc.icefree.shifts.signup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.partners.OrganizationCard;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody has helped whom, as far as it is known still: shifts that are over, that they held and did not hand back, and
 * whose event took place. What their lead marked of them counts for nothing here, since the lead alone reads it.
 *
 * @param with by name; empty when there is nothing
 * @param first day of the earliest of these shifts, null when there is none
 * @param last day of the latest
 * @param each the latest first, also those of which they did nothing, which do not count
 */
public record HelpedHours(
        List<With> with,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<HelpedShift> each) {
    /** @param time as planned, or as an organizer corrected it */
    public record With(OrganizationCard organization, int shifts, Duration time) {}

    public int shifts() {
        return with.stream().mapToInt(With::shifts).sum();
    }

    public Duration time() {
        return with.stream().map(With::time).reduce(Duration.ZERO, Duration::plus);
    }
}
