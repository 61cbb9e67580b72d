package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class CountedDatesOnH2Test extends CountedDatesContract {}
