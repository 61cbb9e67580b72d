package nyc.icefree.messages.outbox;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class KeptRunsOnPostgresTest extends KeptRunsContract {}
