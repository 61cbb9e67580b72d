package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SwappedPairsOnPostgresTest extends SwappedPairsContract {}
