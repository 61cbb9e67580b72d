package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class SameTimeOnH2Test extends SameTimeContract {}
