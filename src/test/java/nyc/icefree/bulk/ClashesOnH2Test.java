package nyc.icefree.bulk;

import nyc.icefree.AppTest;

@AppTest
class ClashesOnH2Test extends ClashesContract {}
