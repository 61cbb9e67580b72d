package nyc.icefree.calendar;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PartedSeriesOnPostgresTest extends PartedSeriesContract {}
