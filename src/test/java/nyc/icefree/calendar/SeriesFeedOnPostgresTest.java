package nyc.icefree.calendar;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SeriesFeedOnPostgresTest extends SeriesFeedContract {}
