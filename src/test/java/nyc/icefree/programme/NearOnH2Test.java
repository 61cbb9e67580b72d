package nyc.icefree.programme;

import nyc.icefree.AppTest;

@AppTest
class NearOnH2Test extends NearContract {}
