package nyc.icefree.bulk;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class BulkDeletionOnPostgresTest extends BulkDeletionContract {}
