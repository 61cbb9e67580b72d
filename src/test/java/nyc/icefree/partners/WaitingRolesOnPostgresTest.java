package nyc.icefree.partners;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class WaitingRolesOnPostgresTest extends WaitingRolesContract {}
