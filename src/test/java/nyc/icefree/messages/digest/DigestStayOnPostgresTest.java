package nyc.icefree.messages.digest;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class DigestStayOnPostgresTest extends DigestStayContract {}
