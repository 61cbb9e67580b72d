package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SignupOnPostgresTest extends SignupContract {}
