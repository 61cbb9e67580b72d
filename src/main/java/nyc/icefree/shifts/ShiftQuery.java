package nyc.icefree.shifts;

import java.time.Instant;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/** Shifts that start in a half-open span; null for any organization or role of the actor's. */
public record ShiftQuery(
        Instant from,
        Instant until,
        boolean onlyUnfilled,
        boolean onlyAsked,
        @Nullable OrganizationId organization,
        @Nullable ShiftRole role) {}
