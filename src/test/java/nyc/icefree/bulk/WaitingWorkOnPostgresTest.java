package nyc.icefree.bulk;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class WaitingWorkOnPostgresTest extends WaitingWorkContract {}
