package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class CoverOnH2Test extends CoverContract {}
