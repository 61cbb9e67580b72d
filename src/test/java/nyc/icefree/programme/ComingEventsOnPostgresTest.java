package nyc.icefree.programme;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ComingEventsOnPostgresTest extends ComingEventsContract {}
