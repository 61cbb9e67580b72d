package nyc.icefree.messages.sending;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OneMailOnceOnPostgresTest extends OneMailOnceContract {}
