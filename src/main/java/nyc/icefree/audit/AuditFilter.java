package nyc.icefree.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param organizations owners of the things; null for all, also things without an owner
 * @param acts empty for all
 * @param who null for everybody
 * @param until exclusive
 */
public record AuditFilter(
        @Nullable Set<UUID> organizations,
        Set<AuditedAct> acts,
        @Nullable UUID who,
        Instant from,
        Instant until) {}
