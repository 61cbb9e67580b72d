package nyc.icefree.readrecord;

import java.time.Instant;
import java.util.Set;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Null or empty means all.
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
