package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class AddressMessagesOnPostgresTest extends AddressMessagesContract {}
