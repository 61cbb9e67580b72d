package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class RequestMessagesOnPostgresTest extends RequestMessagesContract {}
