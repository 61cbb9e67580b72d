package nyc.icefree.partners;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OfferedRolesOnPostgresTest extends OfferedRolesContract {}
