package nyc.icefree.calendar;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LargeFeedOnPostgresTest extends LargeFeedContract {}
