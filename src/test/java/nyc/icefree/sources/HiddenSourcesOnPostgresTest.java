package nyc.icefree.sources;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class HiddenSourcesOnPostgresTest extends HiddenSourcesContract {}
