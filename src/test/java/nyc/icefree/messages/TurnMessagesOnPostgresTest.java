package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TurnMessagesOnPostgresTest extends TurnMessagesContract {}
