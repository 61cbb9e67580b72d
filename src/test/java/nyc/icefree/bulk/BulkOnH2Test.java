package nyc.icefree.bulk;

import nyc.icefree.AppTest;

@AppTest
class BulkOnH2Test extends BulkContract {}
