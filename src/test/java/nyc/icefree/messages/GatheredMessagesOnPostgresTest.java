package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class GatheredMessagesOnPostgresTest extends GatheredMessagesContract {}
