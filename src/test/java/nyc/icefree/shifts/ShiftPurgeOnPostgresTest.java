package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ShiftPurgeOnPostgresTest extends ShiftPurgeContract {}
