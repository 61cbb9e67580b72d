package nyc.icefree.vault;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LookUpOnPostgresTest extends LookUpContract {}
