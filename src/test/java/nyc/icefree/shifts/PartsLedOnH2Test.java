package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class PartsLedOnH2Test extends PartsLedContract {}
