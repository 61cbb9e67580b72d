package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class HoursOnPostgresTest extends HoursContract {}
