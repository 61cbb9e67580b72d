package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class PairsOnH2Test extends PairsContract {}
