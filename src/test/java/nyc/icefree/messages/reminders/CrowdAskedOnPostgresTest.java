package nyc.icefree.messages.reminders;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CrowdAskedOnPostgresTest extends CrowdAskedContract {}
