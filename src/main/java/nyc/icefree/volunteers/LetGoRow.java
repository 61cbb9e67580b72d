package nyc.icefree.volunteers;

import java.time.LocalDate;
import nyc.icefree.volunteers.blocks.BlockId;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an organization let go, for those who coordinate it.
 *
 * @param name null once they are known here no more
 * @param reason null where it can be read no more
 * @param on where the campaign is
 * @param until on which it ends by itself
 */
public record LetGoRow(
        BlockId id, @Nullable String name, @Nullable BlockReason reason, LocalDate on, LocalDate until) {
    @Override
    public String toString() {
        return "LetGoRow[" + id + "]";
    }
}
