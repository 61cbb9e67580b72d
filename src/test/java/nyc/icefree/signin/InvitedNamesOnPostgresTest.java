package nyc.icefree.signin;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class InvitedNamesOnPostgresTest extends InvitedNamesContract {}
