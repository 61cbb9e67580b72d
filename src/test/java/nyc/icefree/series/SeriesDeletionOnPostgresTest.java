package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SeriesDeletionOnPostgresTest extends SeriesDeletionContract {}
