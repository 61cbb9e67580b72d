package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LeavingOnPostgresTest extends LeavingContract {}
