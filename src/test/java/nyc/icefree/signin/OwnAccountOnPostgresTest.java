package nyc.icefree.signin;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OwnAccountOnPostgresTest extends OwnAccountContract {}
