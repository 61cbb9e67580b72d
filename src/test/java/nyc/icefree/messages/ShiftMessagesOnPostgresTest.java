package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ShiftMessagesOnPostgresTest extends ShiftMessagesContract {}
