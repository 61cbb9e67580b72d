package nyc.icefree.volunteers.blocks;

import java.time.Instant;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * @param person null when the person is no longer known
 * @param reason null when it cannot be opened, as after an older backup is restored
 */
public record Block(
        BlockId id,
        OrganizationId organization,
        @Nullable PersonId person,
        @Nullable BlockReason reason,
        Instant at,
        Instant until) {
    @Override
    public String toString() {
        return "Block[" + id + "]";
    }
}
