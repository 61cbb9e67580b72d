package nyc.icefree.bulk;

import nyc.icefree.AppTest;

@AppTest
class BulkUndoOnH2Test extends BulkUndoContract {}
