package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class HelperPageOnH2Test extends HelperPageContract {}
