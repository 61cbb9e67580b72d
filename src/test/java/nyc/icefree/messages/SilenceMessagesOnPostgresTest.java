package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SilenceMessagesOnPostgresTest extends SilenceMessagesContract {}
