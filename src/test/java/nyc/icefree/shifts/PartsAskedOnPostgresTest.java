package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PartsAskedOnPostgresTest extends PartsAskedContract {}
