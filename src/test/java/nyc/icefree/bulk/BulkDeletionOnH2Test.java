package nyc.icefree.bulk;

import nyc.icefree.AppTest;

@AppTest
class BulkDeletionOnH2Test extends BulkDeletionContract {}
