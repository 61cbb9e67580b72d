package nyc.icefree.programme;

import nyc.icefree.AppTest;

@AppTest
class CountsOnH2Test extends CountsContract {}
