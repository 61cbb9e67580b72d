package nyc.icefree.unfinished;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A half-written plan in its writer's list.
 *
 * @param title in the original language; empty while there is none
 * @param organization its name
 * @param start null while no date is chosen
 */
public record UnfinishedCard(
        UnfinishedId id,
        PlanSubject subject,
        String title,
        String organization,
        @Nullable LocalDateTime start,
        Instant changedAt) {}
