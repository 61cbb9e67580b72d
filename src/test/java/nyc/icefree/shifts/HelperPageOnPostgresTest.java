package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class HelperPageOnPostgresTest extends HelperPageContract {}
