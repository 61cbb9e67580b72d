package nyc.icefree.programme;

import nyc.icefree.AppTest;

@AppTest
class ChangesOnH2Test extends ChangesContract {}
