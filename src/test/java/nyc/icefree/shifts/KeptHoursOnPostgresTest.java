package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class KeptHoursOnPostgresTest extends KeptHoursContract {}
