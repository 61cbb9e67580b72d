package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class RaceOnPostgresTest extends RaceContract {}
