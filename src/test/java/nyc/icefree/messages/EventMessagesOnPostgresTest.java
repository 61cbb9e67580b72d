package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class EventMessagesOnPostgresTest extends EventMessagesContract {}
