package nyc.icefree.bulk;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SeriesFromTemplatesOnPostgresTest extends SeriesFromTemplatesContract {}
