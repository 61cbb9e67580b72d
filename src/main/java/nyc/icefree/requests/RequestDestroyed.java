package nyc.icefree.requests;

import java.time.Instant;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Announced in the transaction that destroys a request, for whoever counts them.
 *
 * @param organization null where none was asked
 * @param decidedAt null where nobody accepted or declined it
 */
public record RequestDestroyed(
        RequestKind kind,
        @Nullable OrganizationId organization,
        Instant createdAt,
        @Nullable Instant decidedAt) {}
