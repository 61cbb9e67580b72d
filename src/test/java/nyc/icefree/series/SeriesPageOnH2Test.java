package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class SeriesPageOnH2Test extends SeriesPageContract {}
