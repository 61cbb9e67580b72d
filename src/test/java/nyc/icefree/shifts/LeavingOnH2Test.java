package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class LeavingOnH2Test extends LeavingContract {}
