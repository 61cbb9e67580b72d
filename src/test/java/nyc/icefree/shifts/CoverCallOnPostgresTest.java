package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CoverCallOnPostgresTest extends CoverCallContract {}
