package nyc.icefree.sources;

import java.time.Instant;
import nyc.icefree.partners.OrganizationCard;
import org.jspecify.annotations.Nullable;

/**
 * A partner's calendar in a list.
 *
 * @param address null when it cannot be opened and has to be entered again
 * @param decide how many changes and new events wait for a person
 * @param mine the reader organizes for its organization
 */
public record SourceRow(
        SourceId id,
        OrganizationCard organization,
        String name,
        @Nullable String address,
        SourceState state,
        @Nullable Instant lastGoodAt,
        @Nullable SourceProblem problem,
        int taken,
        int decide,
        boolean mine) {}
