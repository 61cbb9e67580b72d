package nyc.icefree.programme;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CountsOnPostgresTest extends CountsContract {}
