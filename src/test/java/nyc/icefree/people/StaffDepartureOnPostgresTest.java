package nyc.icefree.people;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class StaffDepartureOnPostgresTest extends StaffDepartureContract {}
