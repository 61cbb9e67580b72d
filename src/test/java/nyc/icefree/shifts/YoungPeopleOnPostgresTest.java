package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class YoungPeopleOnPostgresTest extends YoungPeopleContract {}
