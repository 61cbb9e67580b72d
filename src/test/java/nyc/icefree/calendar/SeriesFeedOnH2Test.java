package nyc.icefree.calendar;

import nyc.icefree.AppTest;

@AppTest
class SeriesFeedOnH2Test extends SeriesFeedContract {}
