package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OwnAddressOnPostgresTest extends OwnAddressContract {}
