package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CopiesOnPostgresTest extends CopiesContract {}
