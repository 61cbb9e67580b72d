package nyc.icefree.bulk;

import nyc.icefree.AppTest;

@AppTest
class SeriesFromTemplatesOnH2Test extends SeriesFromTemplatesContract {}
