package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FaultyRoundsOnPostgresTest extends FaultyRoundsContract {}
