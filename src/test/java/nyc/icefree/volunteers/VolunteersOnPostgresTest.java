package nyc.icefree.volunteers;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class VolunteersOnPostgresTest extends VolunteersContract {}
