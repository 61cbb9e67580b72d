package nyc.icefree.signin;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class StaffListOnPostgresTest extends StaffListContract {}
