package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SeriesPlaceOnPostgresTest extends SeriesPlaceContract {}
