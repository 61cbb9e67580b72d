package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ApprovalsOnPostgresTest extends ApprovalsContract {}
