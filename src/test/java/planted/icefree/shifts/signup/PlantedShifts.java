package planted.icefree.shifts.signup;

import planted.icefree.shifts.PlantedSeat;

/** Named as another class of its room, and in a circle with the package above it. */
public class PlantedShifts {
    PlantedSeat seat;
}
