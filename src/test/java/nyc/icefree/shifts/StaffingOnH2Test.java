package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class StaffingOnH2Test extends StaffingContract {}
