package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class LeftOutDaysOnH2Test extends LeftOutDaysContract {}
