package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class PartsRaceOnH2Test extends PartsRaceContract {}
