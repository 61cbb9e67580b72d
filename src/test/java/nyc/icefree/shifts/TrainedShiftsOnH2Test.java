package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class TrainedShiftsOnH2Test extends TrainedShiftsContract {}
