package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class HardPartsOnH2Test extends HardPartsContract {}
