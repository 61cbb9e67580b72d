package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ChangesOnPostgresTest extends ChangesContract {}
