package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SeriesPageOnPostgresTest extends SeriesPageContract {}
