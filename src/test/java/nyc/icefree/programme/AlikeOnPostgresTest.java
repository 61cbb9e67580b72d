package nyc.icefree.programme;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class AlikeOnPostgresTest extends AlikeContract {}
