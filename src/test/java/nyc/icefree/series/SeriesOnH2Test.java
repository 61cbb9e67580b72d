package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class SeriesOnH2Test extends SeriesContract {}
