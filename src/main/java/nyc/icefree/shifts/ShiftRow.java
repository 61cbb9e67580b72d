package nyc.icefree.shifts;

import nyc.icefree.eventviews.EventView;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/** A shift in a workspace list, without names. */
public record ShiftRow(
        ShiftCard shift,
        OrganizationId organization,
        @Nullable EventView event,
        int seats,
        int taken,
        int asked) {
    public int missing() {
        return Math.max(0, seats - taken);
    }
}
