package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class MovesOnH2Test extends MovesContract {}
