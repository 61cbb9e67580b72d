package nyc.icefree.signin;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class StaffDepartureOnPostgresTest extends StaffDepartureContract {}
