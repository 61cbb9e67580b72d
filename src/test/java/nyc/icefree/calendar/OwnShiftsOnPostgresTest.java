package nyc.icefree.calendar;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OwnShiftsOnPostgresTest extends OwnShiftsContract {}
