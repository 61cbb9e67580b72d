package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class VisibilityOnPostgresTest extends VisibilityContract {}
