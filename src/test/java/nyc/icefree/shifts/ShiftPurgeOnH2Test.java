package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class ShiftPurgeOnH2Test extends ShiftPurgeContract {}
