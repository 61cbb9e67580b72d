package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OneOfTwoOnPostgresTest extends OneOfTwoContract {}
