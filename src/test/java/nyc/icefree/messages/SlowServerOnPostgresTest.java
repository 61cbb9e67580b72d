package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SlowServerOnPostgresTest extends SlowServerContract {}
