package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FindingOnPostgresTest extends FindingContract {}
