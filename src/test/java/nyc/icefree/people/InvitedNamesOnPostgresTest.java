package nyc.icefree.people;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class InvitedNamesOnPostgresTest extends InvitedNamesContract {}
