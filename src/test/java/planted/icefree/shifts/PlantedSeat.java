package planted.icefree.shifts;

import planted.icefree.shifts.signup.PlantedShifts;

public class PlantedSeat {
    PlantedShifts circle;
}
