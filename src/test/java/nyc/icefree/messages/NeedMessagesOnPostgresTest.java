package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class NeedMessagesOnPostgresTest extends NeedMessagesContract {}
