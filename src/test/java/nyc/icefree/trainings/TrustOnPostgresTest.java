package nyc.icefree.trainings;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TrustOnPostgresTest extends TrustContract {}
