package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SwapOnPostgresTest extends SwapContract {}
