package nyc.icefree.programme;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ChangesOnPostgresTest extends ChangesContract {}
