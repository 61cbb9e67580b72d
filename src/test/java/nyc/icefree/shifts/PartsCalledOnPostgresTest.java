package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PartsCalledOnPostgresTest extends PartsCalledContract {}
