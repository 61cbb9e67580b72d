package nyc.icefree.workspace.events;

import nyc.icefree.shifts.Staffing;

/** How far the shifts of an event are filled, as one narrows a list by it. */
enum Staffed {
    SEATS_EMPTY,
    FILLED,
    NO_SHIFTS;

    boolean fits(Staffing staffing) {
        return switch (this) {
            case SEATS_EMPTY -> staffing.missing() > 0;
            case FILLED -> staffing.seats() > 0 && staffing.missing() == 0;
            case NO_SHIFTS -> staffing.seats() == 0;
        };
    }
}
