package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LeftOutDaysOnPostgresTest extends LeftOutDaysContract {}
