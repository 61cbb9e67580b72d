package nyc.icefree.bulk;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ClashesOnPostgresTest extends ClashesContract {}
