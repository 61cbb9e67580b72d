package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class ShiftedSeriesOnH2Test extends ShiftedSeriesContract {}
