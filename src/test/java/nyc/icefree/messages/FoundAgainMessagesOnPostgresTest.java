package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FoundAgainMessagesOnPostgresTest extends FoundAgainMessagesContract {}
