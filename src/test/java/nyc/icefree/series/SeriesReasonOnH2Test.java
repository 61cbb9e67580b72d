package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class SeriesReasonOnH2Test extends SeriesReasonContract {}
