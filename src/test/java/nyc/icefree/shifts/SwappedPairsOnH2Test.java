package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class SwappedPairsOnH2Test extends SwappedPairsContract {}
