package nyc.icefree.proposals;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class HeldChangesOnPostgresTest extends HeldChangesContract {}
