package nyc.icefree.auditreading;

import java.time.Instant;
import java.util.Set;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A filter that is null or empty lets everything through.
 *
 * @param from inclusive
 * @param until exclusive
 */
public record RecordFilter(
        @Nullable OrganizationId organization,
        Set<AuditedAct> acts,
        @Nullable PersonId who,
        Instant from,
        Instant until) {}
