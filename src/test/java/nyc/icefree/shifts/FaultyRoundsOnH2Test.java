package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class FaultyRoundsOnH2Test extends FaultyRoundsContract {}
