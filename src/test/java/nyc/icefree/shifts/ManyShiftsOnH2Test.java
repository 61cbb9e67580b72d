package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class ManyShiftsOnH2Test extends ManyShiftsContract {}
