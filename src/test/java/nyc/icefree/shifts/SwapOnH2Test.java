package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class SwapOnH2Test extends SwapContract {}
