package nyc.icefree.shifts.parts;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a shift stands to those with which it is one seat of a longer one.
 *
 * @param partOf the shift as it was planned, null for itself
 * @param partGroup what the parts of one seat share, null for the shift as it was planned
 * @param inParts of the shift as it was planned: its seats that are taken in parts, which its own seats are without
 */
@Embeddable
public record PartOf(@Nullable UUID partOf, @Nullable UUID partGroup, int inParts) {
    public static final PartOf NONE = new PartOf(null, null, 0);

    public boolean isPart() {
        return partOf != null;
    }

    public PartOf with(int seatsInParts) {
        return new PartOf(partOf, partGroup, seatsInParts);
    }
}
