package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PostponedMessagesOnPostgresTest extends PostponedMessagesContract {}
