package nyc.icefree.messages.sending;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OneMailOnPostgresTest extends OneMailContract {}
