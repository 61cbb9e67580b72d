package nyc.icefree.helpnow;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class HelpNowOnPostgresTest extends HelpNowContract {}
