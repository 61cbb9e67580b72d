package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class SeriesDeletionOnH2Test extends SeriesDeletionContract {}
