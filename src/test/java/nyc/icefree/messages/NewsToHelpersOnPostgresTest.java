package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class NewsToHelpersOnPostgresTest extends NewsToHelpersContract {}
