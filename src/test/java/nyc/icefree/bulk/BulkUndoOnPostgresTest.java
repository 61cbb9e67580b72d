package nyc.icefree.bulk;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class BulkUndoOnPostgresTest extends BulkUndoContract {}
