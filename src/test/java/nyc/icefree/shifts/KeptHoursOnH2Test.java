package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class KeptHoursOnH2Test extends KeptHoursContract {}
