package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LettingGoOnPostgresTest extends LettingGoContract {}
