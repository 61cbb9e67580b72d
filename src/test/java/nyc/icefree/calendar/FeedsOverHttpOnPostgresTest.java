package nyc.icefree.calendar;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FeedsOverHttpOnPostgresTest extends FeedsOverHttpContract {}
