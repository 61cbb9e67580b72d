package nyc.icefree.messages.digest;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class DigestRunsOnPostgresTest extends DigestRunsContract {}
