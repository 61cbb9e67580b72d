package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LifeOnPostgresTest extends LifeContract {}
