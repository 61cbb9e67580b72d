package nyc.icefree.approvals;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class HeldChangesOnPostgresTest extends HeldChangesContract {}
