package nyc.icefree.oversight;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ActRecordOnPostgresTest extends ActRecordContract {}
