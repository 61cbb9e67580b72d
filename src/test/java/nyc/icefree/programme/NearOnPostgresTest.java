package nyc.icefree.programme;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class NearOnPostgresTest extends NearContract {}
