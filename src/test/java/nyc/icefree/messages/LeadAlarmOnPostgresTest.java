package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LeadAlarmOnPostgresTest extends LeadAlarmContract {}
