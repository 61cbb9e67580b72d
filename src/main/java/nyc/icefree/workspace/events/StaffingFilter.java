package nyc.icefree.workspace.events;

import nyc.icefree.shifts.staffing.Staffing;
import org.jspecify.annotations.Nullable;

/** How far the shifts of an event are filled, as one narrows a list by it. */
enum StaffingFilter {
    SEATS_EMPTY,
    FILLED,
    NO_SHIFTS;

    /** @param staffing null where the reader does not see it, which fits nothing */
    boolean fits(@Nullable Staffing staffing) {
        return staffing != null && is(staffing);
    }

    private boolean is(Staffing staffing) {
        return switch (this) {
            case SEATS_EMPTY -> staffing.missing() > 0;
            case FILLED -> staffing.seats() > 0 && staffing.missing() == 0;
            case NO_SHIFTS -> staffing.seats() == 0;
        };
    }
}
