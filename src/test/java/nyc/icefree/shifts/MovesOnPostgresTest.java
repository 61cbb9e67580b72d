package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class MovesOnPostgresTest extends MovesContract {}
