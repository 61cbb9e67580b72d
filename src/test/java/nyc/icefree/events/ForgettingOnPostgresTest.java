package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ForgettingOnPostgresTest extends ForgettingContract {}
