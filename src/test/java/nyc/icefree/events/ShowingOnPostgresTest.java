package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ShowingOnPostgresTest extends ShowingContract {}
