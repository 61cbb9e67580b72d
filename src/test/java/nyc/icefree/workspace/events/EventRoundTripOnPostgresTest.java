package nyc.icefree.workspace.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class EventRoundTripOnPostgresTest extends EventRoundTripContract {}
