package nyc.icefree.shifts.announced;

import java.util.List;
import java.util.UUID;

/** Announced when an organizer put many volunteers into shifts at once, who had not asked for it. */
public record ShiftsAssigned(List<UUID> assignments) {
    /** As many as the register of announcements can hold in one row. */
    public static final int MOST = 50;
}
