package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ProgrammeOnPostgresTest extends ProgrammeContract {}
