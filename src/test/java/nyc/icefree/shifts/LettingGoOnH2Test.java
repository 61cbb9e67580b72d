package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class LettingGoOnH2Test extends LettingGoContract {}
