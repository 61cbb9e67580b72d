package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OnAgainMessagesOnPostgresTest extends OnAgainMessagesContract {}
