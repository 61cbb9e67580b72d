package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OutboxTowardsOnPostgresTest extends OutboxTowardsContract {}
