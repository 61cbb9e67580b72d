package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class CoverCallOnH2Test extends CoverCallContract {}
