package nyc.icefree.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the record are asked for.
 *
 * @param organizations whose things; nothing for all, those of nobody too
 * @param acts empty for all
 * @param who nothing for everybody
 * @param from inclusive
 * @param until exclusive
 */
public record AuditFilter(
        @Nullable Set<UUID> organizations,
        Set<AuditedAct> acts,
        @Nullable UUID who,
        Instant from,
        Instant until) {}
