package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class HoursOnH2Test extends HoursContract {}
