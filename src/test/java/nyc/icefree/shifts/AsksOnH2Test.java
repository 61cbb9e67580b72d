package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class AsksOnH2Test extends AsksContract {}
