package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class SeriesPlaceOnH2Test extends SeriesPlaceContract {}
