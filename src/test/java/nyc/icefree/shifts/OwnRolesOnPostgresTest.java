package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OwnRolesOnPostgresTest extends OwnRolesContract {}
