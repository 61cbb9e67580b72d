package nyc.icefree.calendar;

import nyc.icefree.AppTest;

@AppTest
class LargeFeedOnH2Test extends LargeFeedContract {}
