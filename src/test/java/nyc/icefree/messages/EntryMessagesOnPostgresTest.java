package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class EntryMessagesOnPostgresTest extends EntryMessagesContract {}
