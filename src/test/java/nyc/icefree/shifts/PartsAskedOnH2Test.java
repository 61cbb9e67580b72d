package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class PartsAskedOnH2Test extends PartsAskedContract {}
