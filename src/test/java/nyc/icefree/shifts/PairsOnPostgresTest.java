package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PairsOnPostgresTest extends PairsContract {}
