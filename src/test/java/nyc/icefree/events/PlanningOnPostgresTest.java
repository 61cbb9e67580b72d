package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PlanningOnPostgresTest extends PlanningContract {}
