package nyc.icefree.calendar;

import nyc.icefree.AppTest;

@AppTest
class FeedsOverHttpOnH2Test extends FeedsOverHttpContract {}
