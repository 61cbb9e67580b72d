package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CalendarMessagesOnPostgresTest extends CalendarMessagesContract {}
