package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class UntoldHalfOnPostgresTest extends UntoldHalfContract {}
