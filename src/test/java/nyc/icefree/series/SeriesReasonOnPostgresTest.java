package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SeriesReasonOnPostgresTest extends SeriesReasonContract {}
