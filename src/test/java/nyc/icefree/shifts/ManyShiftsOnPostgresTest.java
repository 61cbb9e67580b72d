package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ManyShiftsOnPostgresTest extends ManyShiftsContract {}
