package nyc.icefree.calendar;

import nyc.icefree.AppTest;

@AppTest
class OwnWorkOnH2Test extends OwnWorkContract {}
