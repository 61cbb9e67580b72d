package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ShiftedSeriesOnPostgresTest extends ShiftedSeriesContract {}
