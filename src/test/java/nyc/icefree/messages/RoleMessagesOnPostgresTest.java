package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class RoleMessagesOnPostgresTest extends RoleMessagesContract {}
