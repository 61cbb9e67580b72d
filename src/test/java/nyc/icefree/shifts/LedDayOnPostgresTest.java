package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LedDayOnPostgresTest extends LedDayContract {}
