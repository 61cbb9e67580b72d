package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class AddressTakenOnPostgresTest extends AddressTakenContract {}
