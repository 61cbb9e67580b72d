package nyc.icefree.partnercalendars;

import java.time.Instant;
import nyc.icefree.partners.OrganizationCard;
import org.jspecify.annotations.Nullable;

/** @param address null when it cannot be opened and has to be entered again */
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
