package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class AskedAtOnceOnPostgresTest extends AskedAtOnceContract {}
