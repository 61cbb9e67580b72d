package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class AskingOnPostgresTest extends AskingContract {}
