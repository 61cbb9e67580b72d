package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TakenOutOnPostgresTest extends TakenOutContract {}
