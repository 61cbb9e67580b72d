package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PartsRaceOnPostgresTest extends PartsRaceContract {}
