package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class AsksOnPostgresTest extends AsksContract {}
