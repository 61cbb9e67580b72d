package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class HardPartsOnPostgresTest extends HardPartsContract {}
