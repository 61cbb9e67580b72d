package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PartsLedOnPostgresTest extends PartsLedContract {}
