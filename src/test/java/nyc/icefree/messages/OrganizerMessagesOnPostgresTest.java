package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OrganizerMessagesOnPostgresTest extends OrganizerMessagesContract {}
