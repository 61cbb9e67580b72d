package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SameTimeOnPostgresTest extends SameTimeContract {}
