package nyc.icefree.volunteers;

import java.time.LocalDate;
import nyc.icefree.volunteers.blocks.BlockId;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.jspecify.annotations.Nullable;

/**
 * @param name null when the person is no longer known
 * @param reason null when it cannot be opened any more
 * @param on day in the campaign's zone
 */
public record LetGoRow(
        BlockId id, @Nullable String name, @Nullable BlockReason reason, LocalDate on, LocalDate until) {
    @Override
    public String toString() {
        return "LetGoRow[" + id + "]";
    }
}
