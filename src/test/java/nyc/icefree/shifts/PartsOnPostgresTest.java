package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PartsOnPostgresTest extends PartsContract {}
