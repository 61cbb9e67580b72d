package nyc.icefree.volunteers;

import java.time.LocalDate;
import nyc.icefree.volunteers.blocks.BlockId;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.jspecify.annotations.Nullable;

/**
 * One person in an organization's list of people that it let go.
 *
 * @param name null when the person is no longer known here
 * @param reason null when it cannot be opened any more
 * @param on day in the campaign's zone
 * @param until day on which the block ends
 */
public record LetGoRow(
        BlockId id, @Nullable String name, @Nullable BlockReason reason, LocalDate on, LocalDate until) {
    @Override
    public String toString() {
        return "LetGoRow[" + id + "]";
    }
}
