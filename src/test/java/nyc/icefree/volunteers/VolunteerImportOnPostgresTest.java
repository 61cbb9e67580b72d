package nyc.icefree.volunteers;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class VolunteerImportOnPostgresTest extends VolunteerImportContract {}
