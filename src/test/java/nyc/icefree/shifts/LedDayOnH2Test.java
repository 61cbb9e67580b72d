package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class LedDayOnH2Test extends LedDayContract {}
