package nyc.icefree.vault;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class VaultOnPostgresTest extends VaultContract {}
