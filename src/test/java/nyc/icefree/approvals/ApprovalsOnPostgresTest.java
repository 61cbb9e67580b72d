package nyc.icefree.approvals;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ApprovalsOnPostgresTest extends ApprovalsContract {}
