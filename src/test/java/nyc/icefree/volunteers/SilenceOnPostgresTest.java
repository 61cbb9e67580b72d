package nyc.icefree.volunteers;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SilenceOnPostgresTest extends SilenceContract {}
