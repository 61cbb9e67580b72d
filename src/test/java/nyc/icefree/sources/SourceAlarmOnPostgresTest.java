package nyc.icefree.sources;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SourceAlarmOnPostgresTest extends SourceAlarmContract {}
