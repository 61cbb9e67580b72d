package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OnRecordOnPostgresTest extends OnRecordContract {}
