package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SeriesOnPostgresTest extends SeriesContract {}
