package nyc.icefree.calendar;

import nyc.icefree.AppTest;

@AppTest
class OwnShiftsOnH2Test extends OwnShiftsContract {}
