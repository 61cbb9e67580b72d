package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class PartsOnH2Test extends PartsContract {}
