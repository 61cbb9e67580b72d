package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OutboxOnPostgresTest extends OutboxContract {}
