package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class HoursAnswersOnPostgresTest extends HoursAnswersContract {}
