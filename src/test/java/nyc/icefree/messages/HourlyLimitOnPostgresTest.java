package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class HourlyLimitOnPostgresTest extends HourlyLimitContract {}
