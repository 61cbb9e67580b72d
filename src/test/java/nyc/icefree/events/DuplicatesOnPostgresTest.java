package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class DuplicatesOnPostgresTest extends DuplicatesContract {}
