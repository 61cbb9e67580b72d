package nyc.icefree.shifts.planning;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.ShiftCard;
import org.jspecify.annotations.Nullable;

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
