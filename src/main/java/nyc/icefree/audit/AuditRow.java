package nyc.icefree.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param position in the chain; null in the first seconds */
public record AuditRow(
        Instant at,
        @Nullable UUID who,
        AuditedAct act,
        @Nullable UUID thing,
        @Nullable UUID organization,
        @Nullable Long position) {}
