package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class StaffingOnPostgresTest extends StaffingContract {}
