package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LeadOnPostgresTest extends LeadContract {}
