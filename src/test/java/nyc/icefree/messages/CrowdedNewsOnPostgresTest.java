package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CrowdedNewsOnPostgresTest extends CrowdedNewsContract {}
