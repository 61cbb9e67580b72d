package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CountedDatesOnPostgresTest extends CountedDatesContract {}
