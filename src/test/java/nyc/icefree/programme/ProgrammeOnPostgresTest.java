package nyc.icefree.programme;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ProgrammeOnPostgresTest extends ProgrammeContract {}
