package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class DeletionOnPostgresTest extends DeletionContract {}
