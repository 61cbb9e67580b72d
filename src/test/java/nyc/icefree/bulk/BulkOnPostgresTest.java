package nyc.icefree.bulk;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class BulkOnPostgresTest extends BulkContract {}
