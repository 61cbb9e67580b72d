package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TakingOverOnPostgresTest extends TakingOverContract {}
