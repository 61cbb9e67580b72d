package nyc.icefree.calendar;

import nyc.icefree.AppTest;

@AppTest
class PartedSeriesOnH2Test extends PartedSeriesContract {}
