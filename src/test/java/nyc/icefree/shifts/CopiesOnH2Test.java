package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class CopiesOnH2Test extends CopiesContract {}
