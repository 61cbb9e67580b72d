package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class RaceOnH2Test extends RaceContract {}
