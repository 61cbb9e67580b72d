package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class TogetherOnH2Test extends TogetherContract {}
