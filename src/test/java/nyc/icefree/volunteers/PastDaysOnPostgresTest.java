package nyc.icefree.volunteers;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PastDaysOnPostgresTest extends PastDaysContract {}
