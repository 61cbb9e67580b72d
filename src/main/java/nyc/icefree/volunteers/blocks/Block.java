package nyc.icefree.volunteers.blocks;

import java.time.Instant;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was let go.
 *
 * @param person null once they are known here no more
 * @param reason null where it cannot be opened, as after an older backup of the database was put back
 * @param until when it ends by itself
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
