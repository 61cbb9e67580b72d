package nyc.icefree.calendar;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OwnWorkOnPostgresTest extends OwnWorkContract {}
