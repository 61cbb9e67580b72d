package nyc.icefree.sources;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LostKeyOnPostgresTest extends LostKeyContract {}
