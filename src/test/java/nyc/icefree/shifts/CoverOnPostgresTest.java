package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CoverOnPostgresTest extends CoverContract {}
