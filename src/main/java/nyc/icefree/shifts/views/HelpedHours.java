package nyc.icefree.shifts.views;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.partners.OrganizationCard;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody has helped whom, as far as it is known still: shifts that are over, that they held and did not miss, and whose
 * event took place.
 *
 * @param with by name; empty when there is nothing
 * @param first day of the earliest of these shifts, null when there is none
 * @param last day of the latest
 */
public record HelpedHours(
        List<With> with,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    /** @param time elapsed, also over a change of clocks */
    public record With(OrganizationCard organization, int shifts, Duration time) {}

    public int shifts() {
        return with.stream().mapToInt(With::shifts).sum();
    }

    public Duration time() {
        return with.stream().map(With::time).reduce(Duration.ZERO, Duration::plus);
    }
}
